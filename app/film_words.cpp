#include "film_words.h"

#include "base/number_text.h"
#include "base/text.h"
#include "lesson/view_options.h"
#include "rule_names.h"

namespace mc::app {

const char* const kFilmDescription =
    "Films a stretch of a run, or a race, without a display: views at a chosen size, recomputed picture by\n"
    "picture.\n"
    "\n"
    "FILE is a session (.mcs), a checkpoint (.mcz), a folder with the results of a training, an experiment\n"
    "(.json) or the name of a preset; without it the options of the experiment say what runs. A run that\n"
    "does not keep its past back to the beginning of the film is computed from its start.\n"
    "\n"
    "Standard error tells first how many pictures the film has, how long it is, about how large, and about\n"
    "how long it takes to make, and then how it goes. Standard output gets a line of JSON with the number "
    "of\n"
    "pictures, the seconds of film and of computing, and the bytes. Ctrl-C stops and leaves nothing "
    "behind.\n";

const char* const kFilmExamples =
    "Examples:\n"
    "  microcircuit film --view raster --from epoch=0 --to epoch=2 --out raster.mp4\n"
    "  microcircuit film first-digits --board --to epoch=1 --every '5 batches' --out board.webm\n"
    "  microcircuit film lecture.mcs --view network --view circuit --cell 1:17 --from 'bookmark=burst' \\\n"
    "      --to from,sample=2 --speed '10 ms/s' --out burst.mp4\n"
    "  microcircuit film results --view 'concordance, weighted=on' --size 960x540 --out signs.gif\n"
    "  microcircuit film --race classics --race-curves training --to epoch=2 --out race.mp4\n"
    "\n"
    "Exit status: 0 done; 1 a file, the data or the numbers made it impossible; 2 a wrong option;\n"
    "129 stopped by SIGHUP, 130 by Ctrl-C, 143 by SIGTERM.";

Field filmSeedsRow() {
    return numberRow("seeds", "runs of each rule", "",
                     "With --race: runs of each rule, with seeds from --seed on.", 1, 100);
}

namespace {

void describeSubject(CommandLine& line, FilmWords& words) {
    line.addFile("FILE", "What is filmed: a session, checkpoint, folder of results, experiment or preset.",
                 words.named, OptionParser::File::Optional);
    line.addTexts("view", "VIEW",
                  "A view, with options as in lessons: 'raster' or 'concordance, weighted=on'. Can be given "
                  "several times: the views then share the picture. It can be " +
                      alternatives(boardViews()).inEnglish() + ".",
                  words.views);
    line.addFlag(
        "board",
        "The board: that of the session, else network, raster, input, errors, concordance, and accuracy. "
        "This is the default.",
        words.board);
    line.addText("race", "LIST", rulesHelp("Film a race of these rules on the experiment"), words.race);
    line.addNumber(filmSeedsRow(), "1");
    line.addText("race-curves", "IMAGES",
                 "With --race: what accuracy and loss are measured on, 'test' images after each epoch or "
                 "'training' images all the time. (default test)",
                 words.raceCurves);
    line.addText("cell", "LAYER:CELL",
                 "The microcircuit that is picked, like 1:17. (default that of the session)", words.cell);
    line.addText("synapse", "LAYER:CELL:AFFERENT",
                 "The synapse that is picked, like 2:3:17. (default that of the session)", words.synapse);
    line.addText("drawings", "NAME",
                 "yes or no: with what is drawn on the views of the session. (default yes)", words.drawings);
}

void describeStretch(CommandLine& line, FilmWords& words) {
    line.addText(
        "from", "PLACE",
        "Where the film begins: start, now (where the run stands), latest or bookmark=NAME, or amounts "
        "that are done by then, like epoch=1.5 or epoch=1,batch=5,sample=2,ms=10; both can be joined, "
        "like now,ms=20. (default start)",
        words.from);
    line.addText(
        "to", "PLACE",
        "Where it ends; also counted from its beginning, like from,sample=1. (default where the run of "
        "a session or checkpoint stands, else epoch=1)",
        words.to);
    line.addText("every", "AMOUNT",
                 "The interval between pictures: '5 ms', '1 sample', '10 batches' or '1 epoch'.",
                 words.every);
    line.addText(
        "speed", "SPEED",
        "How much each second of film shows: '20 ms/s', '2 samples/s', '25 batches/s' or '0.5 epochs/s'.",
        words.speed);
    line.addText("length", "SECONDS",
                 "How long the film takes. (default " + numberText(kUsualFilmLength) +
                     ", unless --every or --speed is given)",
                 words.length);
    line.addText("size", "WIDTHxHEIGHT", "Pixels of a picture. (default 1280x720)", words.size);
    line.addText("rate", "X", "Pictures per second of film. (default 25)", words.rate);
    line.addText("letters", "POINTS",
                 "Height of the letters, 1/72 inch at 96 dpi. (default what fits the size)", words.letters);
    line.addText("out", "FILE",
                 "The film, by its suffix: .mp4, .webm, .apng (or .png), .gif; without a suffix a folder of "
                 "numbered PNG images.",
                 words.out);
}

} // namespace

void describeFilm(CommandLine& line, FilmWords& words) {
    describeSubject(line, words);
    describeStretch(line, words);
}

} // namespace mc::app
