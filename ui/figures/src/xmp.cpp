#include "figures/xmp.h"

#include "figures/figure_files.h"
#include "style/xml_text.h"

namespace mc::ui {

QByteArray xmpOf(const QString& title, const QString& description) {
    return QStringLiteral(R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:description>
<xmp:CreatorTool>%3</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)")
        .arg(withoutControls(title).toHtmlEscaped(), withoutControls(description).toHtmlEscaped(),
             programText().toHtmlEscaped())
        .toUtf8();
}

} // namespace mc::ui
