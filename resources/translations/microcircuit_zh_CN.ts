<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Microcircuit</name>
    <message>
        <source>

Measured only while this is seen. Costs up to some 20 % of the speed where the sign concordance is measured anyway, as while other curves are seen; else up to some 55 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
cut: nothing passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of its start: change eta in What if, or try a rate_decay nearer to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 more pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (end of the range)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> All of them are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Held out are as many as usual: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its data were found in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its held runs have replaced those of before, which are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its held runs have replaced those of before, which come back with the run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Least accurate class: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Measured at every 16th update while this is seen; costs up to some 10 % of the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Most often: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One bookmark is out of reach and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> One held run does not fit into the memory for the past and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Picked: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Set a later end, or press Play to go on without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The run before was too large to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and the run on the board on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> batches</source>
        <translation> 批</translation>
    </message>
    <message>
        <source> bookmarks are out of reach and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes, and no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cells are cut, so undo that what-if, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> classes of the output have training images: try more images, or another order of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> did not spike in the last batch: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> does not fit </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> has spiked in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> has spiked in every step of the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> has spiked in the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> has spiked yet. Its biases are bringing it to threshold, which takes about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> has the sign of its forward weight (chance: 50.0 %), so that errors turn learning round: try a rule that learns or copies signs, or undo what flipped them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> have grown to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> have shrunk to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> held runs do not fit into the memory for the past and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> holds </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in any of them; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is held again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is held no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is needed, but </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of all steps of the last batch: try less drive (gain, hidden_bias), or a smaller eta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of its </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the answers were right with a loss of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the answers were right, where guessing has </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the cells of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the errors of the output are at the largest burst of error cells, and carry </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the feedback to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of the training images are answered rightly: they are learned by heart, so try more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of their size at the start: try a weight_decay below </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of their size: try an eta well below </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of what arrives: try a larger error_quantum or max_burst, or the adaptive quantum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on the data are others: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on the data could not be compared with those of before: the file does not say what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pictures/s</source>
        <translation> 幅/s</translation>
    </message>
    <message>
        <source> presentations at the present rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> presentations, and it has not been active before. What moves its biases does not bring its somata to threshold. Likely cause: too little excitation from the start (gain, tonic drive).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> presentations, which tells samples apart no longer. Likely cause: weights that have grown too large, by too large a learning rate or noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> presentations. Somata far below threshold keep their gates nearly closed, so that it learns its way back slowly or not at all. Likely causes: too large a learning rate, or something that was changed in the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> presentations: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> presentations: try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> runs are held, as many as there can be: release one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> samples</source>
        <translation> 个样本</translation>
    </message>
    <message>
        <source> spiked in </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times their size at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> training images are told right (guessing: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> updates </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> updates: ask again after an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with a gain of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with the values suggested for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> wrong answers, but no error left </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> → </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$B$ with microcircuit and fa; $W^{\top}$ with bp and symmetric; the signs of $W^{\top}$ with usf, brsf and frsf; with dfa a matrix that leads from the output to each hidden layer.</source>
        <translation>microcircuit 和 fa 为 $B$；bp 和 symmetric 为 $W^{\top}$；usf、brsf 和 frsf 取 $W^{\top}$ 的符号；dfa 为从输出层直接通往每个隐藏层的矩阵。</translation>
    </message>
    <message>
        <source>$G$ and the mean of $e$ are divided by this in a convolution, else by $N T$.</source>
        <translation>在卷积中，$G$ 和 $e$ 的均值除以它；其他情形除以 $N T$。</translation>
    </message>
    <message>
        <source>$m_W$ takes it in place of $G$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$r_{now}$ is that of $ε$ over the presentations, steps and cells of an update. After the first update $r$ is $r_{now}$.</source>
        <translation>$r_{now}$ 是一次更新中 $ε$ 在所有呈现、步和细胞上的均方根。第一次更新之后，$r$ 等于 $r_{now}$。</translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
(The lesson asks in other words now.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click or drag to go back to exactly that state (Home, End: as far as it goes); B sets a bookmark. Every %2nd update is kept, the rest is computed again from there. The menu (right button) names and removes bookmarks and sets the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
test set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
training now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of the start, predicted %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 with the one that feedback M∘Wᵀ makes, %3 with that of bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4 ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4: %5 %6, %7 %8, %9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2,%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 in the mean over the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2 in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B, M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Ctrl+Z returns to the run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 D, path of W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 E, Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Picked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Selected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The sound is off; S turns it on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 VIP and %2 SST bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2. Both positive %3, both negative %4; only %1 positive %5, only %2 positive %6; undetermined %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by |W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 currents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>%1 figures written to %2</source>
        <translation>已将 %1 幅图写入 %2</translation>
    </message>
    <message>
        <source>%1 files written to %2</source>
        <translation>%1 个文件已写入 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has cells 0 to %2; there is no cell %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no label, so no error goes down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images/s in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, which is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, which is not here: choose where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 input cells, but an image has %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened last. The lesson runs on the drawn digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not complete, or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not where it was opened last: %2. Lessons stay on the data they ran on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 last crossed zero in epoch %2, W never did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mistakes, of which the %2 surest are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mistakes, the surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the container %2, which the library libavformat of this machine does not have.</source>
        <translation>%1 需要容器格式 %2，但本机的库 libavformat 中没有。</translation>
    </message>
    <message>
        <source>%1 needs the encoder %2, which the library libavcodec of this machine does not have.</source>
        <translation>%1 需要编码器 %2，但本机的库 libavcodec 中没有。</translation>
    </message>
    <message>
        <source>%1 needs the function %2, which is missing in the library %3 of this machine.</source>
        <translation>%1 需要函数 %2，但本机的库 %3 中没有。</translation>
    </message>
    <message>
        <source>%1 needs the library %2, which is missing on this machine.</source>
        <translation>%1 需要库 %2，但本机没有。</translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files exist. Replace them?</source>
        <translation>%2 个文件中有 %1 个已存在。要替换吗？</translation>
    </message>
    <message>
        <source>%1 of %2 were right (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the pyramidal cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the pyramidal cell, %2 of VIP, %3 of SST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 output cells, but the data have labels for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pair: %2 same sign, %3 opposite, %4 undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs: %2 same sign, %3 opposite, %4 undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predictions were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs · %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 same, %2 opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 same, %2 opposite, %3 undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silenced next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spikes per cell and 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spikes per cell, 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 synapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values not applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 what-if is not in it, since it comes later than where the run stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 what-ifs are not in it, since they come later than where the run stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zero pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 |W| · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 trials per rule · up to %4 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · bp %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3 × %4 mm</source>
        <translation>%1 × %2 px，%3 × %4 mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Microcircuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
%3 = %4
%5
%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 points above the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 points below the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, epoch %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. Update of a synapse: %4.%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, B − A = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, B − A: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, E = %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at all positions of the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cursor A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, largest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, largest %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean x = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pixel %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pixel %2 (channel %3, %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, spikes in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken from %2. The set-up says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the run is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the run plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whole presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, written by Microcircuit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, |B − A| %2 in the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-seed-%2.mcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2
While a race runs, ticking the rule lets it join: it learns from the start and catches up. Clearing the tick removes it from the race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 B: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is seen in no view.</source>
        <translation>%1。它不出现在任何视图中。</translation>
    </message>
    <message>
        <source>%1. Mean output after %2: %3.%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. See it in:</source>
        <translation>%1。见于：</translation>
    </message>
    <message>
        <source>%1. You need not wait for this one to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/(%2·%3)%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/(%2·%3·√%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2
Click: present it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 PYR spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in A, %3 in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 disagree in sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows of %3</source>
        <translation>%1：%2 行，来自%3</translation>
    </message>
    <message>
        <source>%1: %2 shown, %3 carry an error of VIP, %4 of SST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 shown, feedback comes from the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 shown, no feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 × %3 × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 spike, mean x %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, VIP %3, SST %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, mean e = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 0 in all cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A and B are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: A, B and B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: W = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: acts while it is dragged. One drag is one intervention; Ctrl+Z takes it back. Keys: arrows, Home and End.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: afferent of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all %2 the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cell of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cells %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean |e|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none in this presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing passes in this presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing passes in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: prediction %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: spikes only in A: %2, only in B: %3, in both: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: spikes per 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name of an exported race must end in .png or .svg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the run was opened, but what the session holds about the window cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1：没有这个文件夹</translation>
    </message>
    <message>
        <source>%1: use the suggested %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: x = %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of %3 entries of E have its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; 1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; graded errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; θₑ = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n classics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cut cells and synapses</source>
        <translation>切除细胞与突触(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Data of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explained in the manual</source>
        <translation>在手册中的解释(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Films of steps that play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit: show all of the time axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on at the last one shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handout of a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handout of this lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hear the spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Label the parts of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the film…</source>
        <translation>制作影片(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>节奏(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a set-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset, same weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vote on the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What is this view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a &apos;%&apos; without two hexadecimal digits after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a place in a run. It can be start, now, latest or bookmark=NAME, or amounts from the start, like epoch=1.5 or epoch=1,batch=5,sample=2,ms=10; amounts can follow a word, like now,ms=20. The end of a film can also be counted from its beginning: from,epoch=2.</source>
        <translation>“%1”不是运行中的位置。位置可以是 start、now、latest 或 bookmark=NAME，也可以是从起点算起的量，例如 epoch=1.5 或 epoch=1,batch=5,sample=2,ms=10；量可以跟在词后面，例如 now,ms=20。影片的结尾还可以从开头算起：from,epoch=2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a speed: it is how much each second of film shows, like 20 ms/s, 2 samples/s, 25 batches/s or 0.5 epochs/s.</source>
        <translation>“%1”不是速度：速度是影片每秒显示多少内容，例如 20 ms/s、2 samples/s、25 batches/s 或 0.5 epochs/s。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an interval between pictures: it can be like 5 ms, 1 sample, 10 batches or 1 epoch, from 1 to 1,000,000.</source>
        <translation>“%1”不是画面间隔：可以写成 5 ms、1 sample、10 batches 或 1 epoch，数值从 1 到 1,000,000。</translation>
    </message>
    <message>
        <source>&apos;fixed&apos; quantum θ_e, or &apos;adaptive&apos;: c times the running root mean square of the layer&apos;s error drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 − λ)ᵏ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>) although </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>), so look at some images with their labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>); this run has </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1** is right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**The answer:** *%1*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**✓ That is right.**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**✗ The right answer:** *%1*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*PageDown shows the first scene.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*no notes*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, SST burst of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, VIP burst of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, normalised x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or the adaptive one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, paused at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, too little for a burst: try an error_quantum below </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, where guessing has </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 in every step for the right class, from step $1 + t_d$ on; else 0.</source>
        <translation>正确类别从第 $1 + t_d$ 步起每步为 1；否则为 0。</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prediction was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 value not applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/(N·T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/(N·T·√P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100,000 images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100.0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>88.8 epochs/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: go back to before, and try an eta below </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: no image can be shown to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: sent by %1, reaches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: sent mostly by %1, reaches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the learning rate has fallen below 1 % of its start, and from here the decay would only shrink what was learned. Press Play to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: try an eta well below </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: try the suggested values (Use suggested), or wait another epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; cells that fire only in A (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; cells that fire only in B (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; its cells are cut: undo that what-if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; with this one they would take </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 0.00001 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Microcircuit %1&lt;/h3&gt;&lt;p&gt;Trains a spiking network of cortical microcircuits, each of a pyramidal, a VIP and an SST cell, and shows it while it learns.&lt;/p&gt;&lt;p&gt;A reconstruction from the abstract of Yang &amp;amp; Li (2022), “A Computational Framework of Cortical Microcircuits Approximates Sign-concordant Random Backpropagation”, arXiv 2205.07292. It is not the authors&apos; own code; where the abstract is silent, the equations are this program&apos;s choice.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GIF must have between %1 and %2 pictures per second: programs show more of them slower.</source>
        <translation>GIF 必须为每秒 %1 到 %2 幅画面：帧数更高时，各种程序会放慢播放。</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A beside B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell spikes where this holds.</source>
        <translation>满足此条件时，细胞发放脉冲。</translation>
    </message>
    <message>
        <source>A change of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is voting. Close the vote, then choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click is a spike of the PYR cell, a high tone a burst of VIP, a low tone a burst of SST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a cell shows its strongest connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each class that was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column for each of the %1 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feedback weight: errors travel down through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being opened or saved. Choose the language once that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film is being made. Choose the language once it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film must have between %1 and %2 pictures per second.</source>
        <translation>影片必须为每秒 %1 到 %2 幅画面。</translation>
    </message>
    <message>
        <source>A film of %1 pixels cannot be made: each side must have between %2 and %3.</source>
        <translation>无法制作 %1 像素的影片：每边必须在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>A film of %1 pixels cannot be made: it may have at most %2 pixels in all.</source>
        <translation>无法制作 %1 像素的影片：总像素数最多为 %2。</translation>
    </message>
    <message>
        <source>A first experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with the same images and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forward weight: activity travels up through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handout is being written. Choose the language once it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred hidden microcircuits learn ten digits, ten seconds an epoch: after half a minute about 90 of 100 are right, and the speed slider goes up to full speed. VIP and SST burst where an answer is wrong, less and less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kernel W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning rate of 5, twenty-five times the suggested one: weights overshoot, and after some ten batches the output falls silent and nothing is learned any more. Ten batches later the run pauses and says so; in the raster the rows of the output are empty, and the loss in Error signals lies flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson is open. Close it to record scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson is open. Close it to show scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson: its text, questions, and what it waits for.</source>
        <translation>一门课程：课文、问题，以及正在等待的事件。</translation>
    </message>
    <message>
        <source>A marked value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microcircuit without a network, with sliders for what reaches it.</source>
        <translation>脱离网络的一个微环路，用滑块控制它的输入。</translation>
    </message>
    <message>
        <source>A network like 28x28-8c5-p2-16c3-p2-10 has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair stands as high as its feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pyramidal cell spikes when its somatic potential reaches this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race needs at least one rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ring around a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each cell of the upper layer, a column for each of the lower one; dark pairs have opposite signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each class that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs at least one range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is written as: name = value; this is &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A side of the figure would have %1 pixels: choose between %2 and %3.</source>
        <translation>图的一边将有 %1 像素：请选择 %2 到 %3 之间的值。</translation>
    </message>
    <message>
        <source>A spike of a pyramidal cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text field keeps letters, digits and Space; a number box keeps digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tonic drive of −2 holds the second hidden layer far below threshold, where gates stay shut: it never spikes, no error passes it, and no digit is learned. The run pauses and says so; in the raster the rows of that layer are empty, with a tonic drive of 0 it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial needs at least one epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video cannot have %1 pixels, because both sides must be even: choose %2.</source>
        <translation>视频不能是 %1 像素，因为两边都必须是偶数：请选择 %2。</translation>
    </message>
    <message>
        <source>A what-if from now on is begun with a control: the same run without it goes on beside, in lock-step, on the same batches. The control takes about as much time again as the run. Later what-ifs are done to the run alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A what-if is written as: at update 120: silence-sst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>A, B and difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: this run, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 minutes, %2 steps. In the program: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 of memory beside the images; this machine has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Microcircuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy and loss</source>
        <translation>准确率与损失</translation>
    </message>
    <message>
        <source>Accuracy and loss of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy appears with the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity and errors of a convolution, channel by channel.</source>
        <translation>卷积层的活动与误差，逐通道显示。</translation>
    </message>
    <message>
        <source>Activity from below arrives here as v_b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive quantum in units of the error drive&apos;s root mean square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a vote for option A; B to H or 2 to 8 for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the root by which an adaptive step divides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a copy behind the scene (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a normal number to every forward weight, once: accuracy and sign concordance are expected to fall at once and to recover as learning goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the board as it is now as the last scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the board as it is now as the last scene (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds this current to the soma at every step of every presentation from the next one on: the cell is expected to fire more, or less with a negative one, whatever the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afferent synapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afferents W·x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After epoch %1: %2 of %3 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its beginning</source>
        <translation>影片开头之后</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cells with their activity, and the strongest connections of the picked one.</source>
        <translation>所有细胞及其活动，以及选中细胞的最强连接。</translation>
    </message>
    <message>
        <source>All feedback has the sign opposite to its forward partner (rule frsf, 100 % flipped): sign concordance is 0 %, hidden layers learn the wrong way, and accuracy stays below 30 %. Feedback that learns mends itself: with the rule microcircuit flip it in What if after two epochs, and within three more accuracy is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the time control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open views, a file each</source>
        <translation>所有打开的视图，每个一个文件</translation>
    </message>
    <message>
        <source>All runs were begun with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are those of the run on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on the board: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on: a run never goes on with values that are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of 0 is none: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive, or another file, with the same images and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that was answered wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update now changes the weights of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>动态 GIF</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>动态 PNG</translation>
    </message>
    <message>
        <source>Another data folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is still being written.</source>
        <translation>另一个文件仍在写入。</translation>
    </message>
    <message>
        <source>Another film is still being made.</source>
        <translation>另一部影片仍在制作。</translation>
    </message>
    <message>
        <source>Another held run has the name &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apical potential: the error that arrives from above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears once the next point is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears with the next update that is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply (restarts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives and NumPy arrays (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the board, go to a moment, and record it as a scene. PageDown then goes from scene to scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured, for this pair of layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the network gets it, after changes such as a shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a file and makes the film; the run on the board goes on meanwhile</source>
        <translation>询问文件名并制作影片；看板上的运行在此期间继续</translation>
    </message>
    <message>
        <source>Asks for a file or folder, and writes to it</source>
        <translation>询问文件或文件夹，然后写入</translation>
    </message>
    <message>
        <source>Asks for a file, plays the lesson and writes the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 of %2; %3; %4 bookmarks, %5 what-ifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 the error of the right class, %2, is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: u %2 (threshold %3), gate %4, error from above %5, ε %6, %7. Spikes in the last %8: %9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At step %1: u %2, vₐ %3, x %4, e %5, bursts %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B from M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is being computed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: the moment now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: what the run is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the run of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the run before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the run before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpropagation through time: the exact gradient with the gate in place of the derivative of a spike. Its errors are graded and need the past, so no cell could compute them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches after these epochs</source>
        <translation>在这些轮之后的批数</translation>
    </message>
    <message>
        <source>Batches until a rule that joined has caught up, or the number of runs whose weights are no longer finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batchwise random sign-concordant feedback: the signs of the forward weights with random magnitudes that are drawn anew for every update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after the burst of the step; the value is that after it.</source>
        <translation>该步脉冲簇之前与之后；显示的是之后的值。</translation>
    </message>
    <message>
        <source>Begin a race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a race of the ticked rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the film</source>
        <translation>影片开头</translation>
    </message>
    <message>
        <source>Begins a run with the settings and what-ifs with which it was begun; Ctrl+Z returns to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins this step again on %1, and keeps the choice for all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black screen until a key is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and all views, one file each</source>
        <translation>看板与所有视图，每个一个文件</translation>
    </message>
    <message>
        <source>Book&amp;mark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark “%1”</source>
        <translation>书签“%1”</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both show nothing that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings it back (Ctrl+Shift+Z)</source>
        <translation>恢复撤销的内容（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Brings this view up and points at the symbol</source>
        <translation>将此视图置于前面，并指出该符号</translation>
    </message>
    <message>
        <source>Broad line</source>
        <translation>粗线</translation>
    </message>
    <message>
        <source>Bursts of one spike that carries an error of 0.001: error cells at the output are at their bound and cannot say how wrong they are, and the hidden layer hears almost nothing. In the raster the right class has one burst in every step, and accuracy stays at chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much of their distance from the target rate the biases of hidden layers move; 0: not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these weights errors go down; a dot where W has the other sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the &amp;film</source>
        <translation>取消影片(&amp;F)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in the step shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of each layer, input first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells over the presentation shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change while running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the run while it goes on, and events to pause at.</source>
        <translation>在运行过程中改变它，以及设定暂停的事件。</translation>
    </message>
    <message>
        <source>Changing the language closes the race of rules. Its curves are lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints (*.mcz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above what B is: the start of the run, a bookmark, the moment now, a held run, or the control of a what-if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose rules and begin a race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the classic rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you expect first. Then the answer is shown, and the run begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>环路</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears all ticks; a race that has begun keeps its last rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a view and type; Enter ends. By keys: Tab to a view, ↑ ↓ ← → move the place, Enter types there.</source>
        <translation>点击视图后输入文字，按 Enter 结束。用键盘：按 Tab 转到视图，↑ ↓ ← → 移动位置，Enter 在该处输入。</translation>
    </message>
    <message>
        <source>Click to fold this group away or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: mark a kernel · Esc: none
↑ ↓: of another out channel, after Tab ← →: of another channel below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: pick a cell, or a synapse of the picked one · Esc: none
Wheel, + −: zoom · drag: pan · double click, F: all
↑ ↓, after Tab also ← →: pick a neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: pick a microcircuit · ↑ ↓: its neighbours
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: pick the microcircuit of a place
↑ ↓, after Tab also ← →: its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vote; its count is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window “%1”, then choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page (Esc); the experiment behind it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page (Esc); the run behind it continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the lesson and brings back your own run (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the lesson and brings back your own run and the layout of the board (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the manual (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the race and changes the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the vote and continues the lesson (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes instead of digits, with twice the channels: harder, and the layers differ more in how far their feedback has come to agree with the forward weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour photographs of ten kinds of things with a small network, the paper&apos;s harder test. It keeps climbing for many epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from nothing to the largest value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of values below and above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column, 85 mm wide</source>
        <translation>单栏，宽 85 mm</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (.csv)</source>
        <translation>逗号分隔值（.csv）</translation>
    </message>
    <message>
        <source>Compare with the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing the file…</source>
        <translation>正在完成文件…</translation>
    </message>
    <message>
        <source>Computing takes %1 at full speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing up to the first picture…</source>
        <translation>正在计算到第一幅画面…</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Concordance appears with the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections shown each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the lesson ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you left off (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues the race (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional layer on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text: Ctrl+V in a window of the program opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the command that repeats this run in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the command that repeats this run without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the &amp;view pointed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command for &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command for a &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine of the update: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count votes with the keys A to %1 or 1 to %2. Shift with a key removes a vote. You can also type the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from 0 in each layer.</source>
        <translation>在每一层中从 0 开始计数。</translation>
    </message>
    <message>
        <source>Counts from 0. Lessons → Predictions keeps the earlier votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the time from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of a synapse</source>
        <translation>突触时程</translation>
    </message>
    <message>
        <source>Course of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of the synapse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of the cell, its gate and its f–I curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of the microcircuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses over the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the left half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the lower half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the right half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the upper half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers the board or uncovers it (. or B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed zero: %1 in epoch %2, W never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed zero: W in epoch %1, %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed zero: W in epoch %1, %2 never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click: cursor A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current into a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current into the picked cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor A to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor A to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor B to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor B to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切除</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the picked cell</source>
        <translation>切除选中的细胞</translation>
    </message>
    <message>
        <source>Cut the picked synapse</source>
        <translation>切断选中的突触</translation>
    </message>
    <message>
        <source>Cut the synapse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut this synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D and W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;raw on views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set with its numbers of training, held-out (if any) and test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides initial weights, efficacies, order of images, their shifts and input spikes. The same seed gives the same run, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of B from A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct feedback E·e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct feedback alignment: each hidden layer gets the errors of the output through a random matrix of its own that stays as it was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of B from M∘Wᵀ: %1; largest departure from the prediction %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the desired from the actual output spikes, mean over images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances and cosines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Does not ask again; Lessons → Data of lessons has the choice at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not offer the tour again; Help → Tour has it at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done to this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, after %1 epochs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: draws
After Tab: ← → ↑ ↓ lead the pen, Return puts it down and lifts it, E takes the eraser
Backspace or Ctrl+Z takes back, Delete clears, Ctrl+V pastes a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw no more</source>
        <translation>停止绘制</translation>
    </message>
    <message>
        <source>Drawing of the microcircuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing on %1</source>
        <translation>在%1上绘制</translation>
    </message>
    <message>
        <source>Drawing tools</source>
        <translation>绘制工具</translation>
    </message>
    <message>
        <source>Drawings that were kept under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn digits, which the program makes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws by hand</source>
        <translation>自由手绘</translation>
    </message>
    <message>
        <source>Draws on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E &lt; 0, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E = %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E = %1, errors of %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E &gt; 0, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E and W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hidden layer&apos;s update, compared with two others on the same presentations: the one that sign-concordant feedback alignment makes, with the feedback M∘Wᵀ, and the one of bp, the exact gradient through time. 1 is the same direction, 0 unrelated. The output layer is left out: its error comes from the teacher, not through feedback, so its update is that of feedback alignment by definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lesson sets up experiments on the board and leads you through them. Your own run comes back when you close the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output cell stands for a class; the label and the answer are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pixel is a microcircuit, where its part of the image is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step adds pre × post × η/(N·T) to the change of the weight: the trace x of the afferent, the error e of this cell. The batch applies the sum G with momentum (slow trace m) and decay. The entries of a kernel are shared by all P positions of its channel: G sums over them, divided by √P.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each synapse pair: its forward weight W to the right, its effective feedback E upwards. Green ✓ quadrants have the same sign, vermillion ✗ ones opposite signs; shares are of the pairs where neither is zero. The few weights beyond the ranges lie on the edge. Click a pair or draw a rectangle to select; Esc selects none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficacies of feedback synapses are exp(ρ ξ), ξ normal; 0 makes them all 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight stops with one thing to try at each; Help → Tour has it at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the film</source>
        <translation>影片结尾</translation>
    </message>
    <message>
        <source>End the control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends drawing; what is drawn stays (P or Esc)</source>
        <translation>结束绘制，已绘制的内容保留（P 或 Esc）</translation>
    </message>
    <message>
        <source>Ends the current into this cell: it is expected to follow its input again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the symbol in the first of its views</source>
        <translation>按 Enter 或双击，在第一个相关视图中显示该符号</translation>
    </message>
    <message>
        <source>Epochs before the film begins</source>
        <translation>影片开始前的轮数</translation>
    </message>
    <message>
        <source>Epochs before the film ends</source>
        <translation>影片结束前的轮数</translation>
    </message>
    <message>
        <source>Equation</source>
        <translation>方程</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>等价性</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Erases on the sheet (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error cell for “fire less”: it inhibits the apical dendrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error cell for “fire more”: it inhibits SST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error cells of hidden layers feel only what exceeds their usual drive, which follows the errors by this share; 0: all of it. No effect with bp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error e of the output cells: the right class thick, the wrong class with the strongest error with squares, the other classes thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error e of the picked cell, and dashed its apical potential vₐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error from above: the potential of the apical dendrite. Above 0 it says &quot;fire more&quot;, below 0 &quot;fire less&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error signals</source>
        <translation>误差信号</translation>
    </message>
    <message>
        <source>Error that one spike of an error cell carries (adaptive: in the first update only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error that the cell sends down and learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Errors above 0: the cells should fire more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors are graded: there are no bursts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors below 0: the cells should fire less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors from above arrive here as vₐ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors go down through three hidden layers: after the first epoch four of five digits are right, after eight it is 97 %. Sign concordance shows what happens meanwhile: every pair of layers leaves one half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the layer above, through the weights E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the output cells: above 0 fire more, below 0 fire less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the picked cell over the presentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors that the layer sends down, mean over its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Every cell of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run has dropped out of the race before the end of the film.</source>
        <translation>在影片结束之前，所有运行都已退出竞赛。</translation>
    </message>
    <message>
        <source>Every run has dropped out: the race is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every single presentation changes the weights, so that a step of one sample shows what it taught: pause, step, and read the update in Microcircuit (key 9). Learning one by one is slower and more jagged, with about 87 % after an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Export da&amp;ta…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export its data…</source>
        <translation>导出其数据…</translation>
    </message>
    <message>
        <source>Export predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>导出此视图…</translation>
    </message>
    <message>
        <source>Exported %1 figures to %2</source>
        <translation>已将 %1 幅图导出到 %2</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>图(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>Fails on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion-MNIST, convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Feature maps in the step shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps of %1, %2. %3; %4. %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature maps over the presentation shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback E·e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback alignment: random feedback that stays as it was drawn; the forward weights have to come to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback partner: E %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback partner: M %1, B %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback partner: M %1, ΔB %2, B %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback signs held flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>影片(&amp;L)</translation>
    </message>
    <message>
        <source>Figure %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1. %2: %3. In the program: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File → New brings this page back (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film this view…</source>
        <translation>拍摄此视图…</translation>
    </message>
    <message>
        <source>Film written: %1 (%2 pictures, %3 s, made in %4)</source>
        <translation>影片已写入：%1（%2 幅画面，%3 s，用时 %4）</translation>
    </message>
    <message>
        <source>Film: %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film: the race, from its start to its end after %1 epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of what the steps play, in HTML only; in print they are still pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a symbol or a word</source>
        <translation>查找符号或词语</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds text on this page (Ctrl+F). Enter or F3 goes to the next place, Shift+F3 to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine line</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire in one only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firing rate of the pyramidal cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the ranges once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the ranges to what is on show now (F). Otherwise they are fixed and only grow, so that a falling error is seen to fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed random sign-concordant feedback: the signs of the forward weights with random magnitudes that stay as they were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of PNG images</source>
        <translation>PNG 图像文件夹</translation>
    </message>
    <message>
        <source>Folder of the files</source>
        <translation>文件所在的文件夹</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to the run after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framed: %1, what can reach %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze all synapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze feedback B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frobenius norm of B − M∘Wᵀ per pair of layers, in units of the first one measured. Both synapses of a pair see the same two signals, so what is learned cancels in the difference, and only the decay λ acts on it: each update leaves 1 − λ of it, whatever the data; a falling decay leaves 1 − λγⁿ in epoch n. Signs agree sooner than this shrinks, since what both have learned outgrows their unequal initial values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>From 1 to $T$ in each presentation.</source>
        <translation>在每次呈现中从 1 到 $T$。</translation>
    </message>
    <message>
        <source>From the start: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the initial weights of hidden layers above the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the initial weights of the output layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate h(u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate h(u), 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the drawing a label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a blank sheet (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each rule of the next race the values that microcircuit tune has found for it, from a file tuned.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the run another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the scene the moment and the board of now; its title and notes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the values to the run from its next batch on; what it has learned is kept, the curves get a mark, and each change can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go back to the link followed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at once to update %1, where it stood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at the scene shown last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part</source>
        <translation>转到下一部分</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>转到上一部分</translation>
    </message>
    <message>
        <source>Goes back to the last moment at which all was well, and pauses there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the link that you followed (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to where the last what-if was made and pauses there, in the state of a run that never had it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from %1 as it was held, paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to a step; you can take them in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the end of the wait as fast as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next step (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the previous step (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to the start of this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded errors have no spikes: the size of a mark is the strength |e| against the range that stands beside the layer, and only the strongest are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded errors, for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient angle, lowest layer (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML file, to read and to pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a slide, 960 × 1080 px</source>
        <translation>半张幻灯片，960 × 1080 px</translation>
    </message>
    <message>
        <source>Handout of a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no effect with the other values of this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no effect with the other values of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the spikes: no sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebbian update in this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebbian update of the picked synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of ordinary letters. The view is laid out to suit them; if it needs more room than there is, the letters become smaller.</source>
        <translation>普通文字的高度。视图会按此重新排版；空间不够时，文字会变小。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Held runs</source>
        <translation>保留的运行</translation>
    </message>
    <message>
        <source>Held runs take no more memory than the past of a run, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out accuracy of all trials after the first round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out accuracy of each trial at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out images: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out loss E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, with I = %1: %2. It spikes above a current of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layer shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the answer, so that you can change the count (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold out the last so many training images: the run is never trained on them, and its course is judged by them instead of the test images. At most a quarter of the training images; -1 holds out 5,000, or none of fewer than 20,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the run no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the run that was released last again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How B differs from A, in the numbers of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the update is to those of other feedback; 1: the same direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far feedback and forward weights agree in sign.</source>
        <translation>反馈权重与前向权重的符号在多大程度上一致。</translation>
    </message>
    <message>
        <source>How far from threshold a soma still lets its apical error through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far learned feedback still is from the forward weights, in % of the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many connections of the picked cell are shown, from below and to above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the cell spikes with a constant current I, from 0 to 1 spikes per ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the picked cell spikes, in each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pixels drive the input layer: &apos;direct&apos; constant currents, &apos;regular&apos; or &apos;poisson&apos; spikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pace is given</source>
        <translation>指定节奏的方式</translation>
    </message>
    <message>
        <source>How well the network answers, on training images and on others.</source>
        <translation>网络回答得如何：在训练图像上，以及在其他图像上。</translation>
    </message>
    <message>
        <source>How wide a line is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I = %1, vₐ = %2, τₘ = %3, ϑ = %4, w = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an event that it pauses at occurs on the way, the window pauses there; Play then goes on beyond update %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images answered wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images answered wrongly. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images answered wrongly: label → answer, and how sure the network was, the mean trace x of the answer
Click, or Return: present the image · ↑ ↓, after Tab also ← →: pick one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are kept of the last test alone, which is not this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images by label (rows) and answer (columns); at the right the accuracy of each class
Click: show the images of a cell · Esc: all
↑ ↓, after Tab also ← →: the cells beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a convolution the sum is over its positions, too, and divided by $N T √P$.</source>
        <translation>在卷积中还要对各位置求和，并除以 $N T √P$。</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In charts and the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In epoch $k$ it is $λ γ^k$ where the decay falls with the rate.</source>
        <translation>若衰减随学习率下降，在第 $k$ 轮中为 $λ γ^k$。</translation>
    </message>
    <message>
        <source>In feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists of synapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the matrix of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the presenter&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this equation counted from the update that turned the adaptive step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what it gets wrong: the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what it gets wrong: the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming weights as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial bias of hidden layers above the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input and output</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Input image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input image and output of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval between pictures</source>
        <translation>画面间隔</translation>
    </message>
    <message>
        <source>It does not repeat this run, whose data have changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not repeat this run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 1 at the threshold (dashed), and the wider the larger w is. Now u is %1 and h is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lights up where it spikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pauses when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped on the way; Back and Next continue the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its feedback E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its label, the answer, and how sure that was: the mean trace x of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is bold and its bar green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pyramidal cell falls silent and its error cells carry nothing: the others are expected to take over what it did, within some hundred updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its run was saved at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 here no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this drawing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this microcircuit beside the one on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the run as it stands: charts show its curves dashed below those of later runs (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Kernels of %1, %2. %3. %4%5%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernels of a convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: ↑ ↓ pick a row, Enter goes to its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;essons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label %1, prediction %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels may not fit the images: by the mean image of each class only </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest magnitude of the forward weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 100 ms of the soma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest accuracy on images never trained on, and training accuracy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has channels 0 to %2, rows 0 to %3 and columns 0 to %4; there is no cell %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is no convolution: its cells have one number, as in “%1:17”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 0 is the input.</source>
        <translation>第 0 层是输入层。</translation>
    </message>
    <message>
        <source>Layer 0 is the input: it has no microcircuits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Layers from the input up: cells, convolutions like 32c5 (32 channels, kernel of 5; 32c5s2p1 with stride 2 and padding 1), pools like p2. For these the input is rows x columns x channels: 32x32x3-32c5-p2-64c5-p2-256-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers whose pairs are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;sson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the pen down, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the pen to the left, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the pen to the right, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the pen up, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since the view is too low for all of its charts: the picked cell comes first, then the output, the loss and the mean of a layer. Make the view higher to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>影片时长</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: %1. Made with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons → %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons → Open lesson…, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets learning rules race on this experiment (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the run go on (Space or Alt+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited to 1/1000 … 1000; 1 at the output, where $a^l$ is 0 or not known yet, and without equalised errors.</source>
        <translation>限制在 1/1000 … 1000；在输出层、$a^l$ 为 0 或尚未知道时，以及不采用误差均衡时为 1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: show all of the time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss E of the updates, the van Rossum distance of actual and desired output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST, convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>MP4 video (H.264)</source>
        <translation>MP4 视频（H.264）</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Maps of activity and error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark that of the channel below before, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark that of the next channel below, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark that of the next out channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the kernel of the out channel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: out channel %1, from %2: W from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean magnitude of the forward weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean output so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean output trace of each class over the steps so far, from 0 to 1. The longest bar is the prediction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the cells of the layer of what VIP (upwards) and SST (downwards) carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured after each epoch on images that are held out from training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on images that are never learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on the batches as they are learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on the images as they are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the angle between the update of each layer and the exact gradient (backpropagation through time) on the same presentations. Costs about as much as learning the batch once more, at every 16th update: some 5 to 15 % of the speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for the past…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the synapse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcircuit</source>
        <translation>微环路</translation>
    </message>
    <message>
        <source>Microcircuit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcircuit %1 · mean and range over seeds %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microcircuit on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds of presentation after these samples</source>
        <translation>在这些样本之后，呈现进行的毫秒数</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>More of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ▼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most pixels by which each training image is shifted in rows and in columns, anew in every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most spikes of an error cell in one step; what exceeds it is released later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the scene down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the scene up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the scene down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the scene up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M∘W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one above, or click a row of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the files of %1, which are not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither W nor %1 has crossed zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither has crossed zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here? A tour of three minutes shows you the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No afferent is active in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cell of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No current flows into this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error arrives in this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error was found: e of every cell of the hidden layers was 0 in the presentation on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback partner: direct feedback comes from the output alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback partner: direct feedback leads past the pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback partner: pixels receive no errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image of %1 was answered with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was answered wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a reason to pause, since this network has no such place: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pairs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction while W learns and only the feedback is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction while only E is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is held. Hold this one to compare it with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is held. Hold this one, and charts show its curves below those of later runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spike was found: no cell of the hidden layers had spiked in the presentation on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symbol has these words.</source>
        <translation>没有符号包含这些词。</translation>
    </message>
    <message>
        <source>No synapse and no bias learns: accuracy, loss and concordance are expected to stand still, while spikes and errors go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No synapse is picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test has been made yet: one comes at the end of each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value differs from that of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is on show whose parts could be labelled.</source>
        <translation>没有打开可以标注的视图。</translation>
    </message>
    <message>
        <source>No view is seen on the board.</source>
        <translation>看板上没有可见的视图。</translation>
    </message>
    <message>
        <source>No view shows data now.</source>
        <translation>当前没有视图显示数据。</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these is among the images that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can run yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been presented yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is compared with this run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Choose data that can be opened, then apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against learning so far, but the run has done only </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against learning: of the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back: nothing was done to this run up to this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: sessions that you save or open are listed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy archive of all arrays (.npz)</source>
        <translation>所有数组的 NumPy 归档（.npz）</translation>
    </message>
    <message>
        <source>NumPy array %1 (.npy)</source>
        <translation>NumPy 数组 %1（.npy）</translation>
    </message>
    <message>
        <source>Number of runs of each rule; the first has the seed of the experiment, and each further one the next seed. The charts show their mean and, as a band, their range. Takes effect when a race begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the error cells, an image for each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first layer and of the output it is 0.</source>
        <translation>第一层和输出层为 0。</translation>
    </message>
    <message>
        <source>Of the last </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pages; of HTML when it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pyramidal cells, an image for each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what earlier programs have left, only the latest is kept for recovery; older runs were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the course of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet to draw on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One array alone: the archive also says what made it.</source>
        <translation>仅此一个数组；归档还会说明它的来源。</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>单个细胞</translation>
    </message>
    <message>
        <source>One kernel entry for P = %1 positions: this is the part of this cell alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer has no feedback: there is no pair of layers to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer has no feedback: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One microcircuit, opened: three cells with their values, and what a synapse learns.</source>
        <translation>展开的一个微环路：三个细胞及其数值，以及一个突触学到了什么。</translation>
    </message>
    <message>
        <source>One pixel for each pixel of the image: blue excites, vermillion inhibits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One view of two runs, or of two moments of one run, and the difference.</source>
        <translation>同一视图显示两次运行，或一次运行的两个时刻，以及二者之差。</translation>
    </message>
    <message>
        <source>Only </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only W: below the lowest layer is the input, which receives no errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only W: direct feedback comes from the output, past the kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a run that starts over can have another value of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rule microcircuit learns its feedback, so only it has a distance that shrinks. This run uses %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;data folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data folder for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the microcircuit that it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from the race, paused: %1, seed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开运行…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a folder with images and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a folder with the files of %1 and starts this experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a lesson from a file; Help → Writing a lesson explains how to write one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a run of this rule, as it is now, in the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens an archive, or another file, with images and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the lesson at its step, paused; your own run stays under Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the run with its window as it was saved, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the section of the page “The model” that explains the symbol</source>
        <translation>打开“模型”页中解释该符号的一节</translation>
    </message>
    <message>
        <source>Opens this lesson (about %1 min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your own run as it was before the lesson, paused; that of the lesson stays under Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is opened at its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it is opened at its beginning. If an event that it pauses at occurs on the way, it pauses there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over presentations and steps; for an entry of a kernel, over its whole map.</source>
        <translation>对呈现和步取均值；对卷积核的元素，则对其整个特征图取均值。</translation>
    </message>
    <message>
        <source>Over presentations and steps; in a convolution the sum over these and its positions, divided by $N T √P$. The second with the covariance.</source>
        <translation>对呈现和步取均值；在卷积中，对这些及其位置求和，再除以 $N T √P$。采用协方差时为第二式。</translation>
    </message>
    <message>
        <source>Over the presentation: somatic potential u with the threshold ϑ, apical potential vₐ, trace x, error e, and the spikes of VIP (up) and SST (down) in each step. Ranges grow and do not shrink.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>P&amp;redictions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PDF document, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF has pages; HTML is one file with films, in which a click shows an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PYR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PYR %1 spikes · VIP %2, SST %3 bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PYR spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width, 170 mm</source>
        <translation>页宽，170 mm</translation>
    </message>
    <message>
        <source>Pair of layers whose concordance is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of opposite signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>Parts of %1</source>
        <translation>%1的各部分</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses after the last batch of each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses after the last step of a sample whose prediction is not its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses after the update in which the weight W of this synapse crosses zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses in the time step in which this pyramidal cell spikes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses the race (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses when the share of test images predicted right, taken after each epoch, reaches this; of held-out images, where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses when the share of training images predicted right, over the last 50 batches, reaches this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses when the sign concordance of this pair of layers reaches this, at an update where it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses where the run stands (Space or Alt+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Pen and text on every view; its exported figures show them too (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a cell first: click a row of the raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a cell in Raster or Network to see its values.</source>
        <translation>请在脉冲栅格图或网络中选择一个细胞，以查看其数值。</translation>
    </message>
    <message>
        <source>Pick a cell in a view first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a cell in another view for its e and vₐ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a cell to the left, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a cell to the right, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a synapse first: click an afferent of the microcircuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a synapse in Microcircuit to see its weights.</source>
        <translation>请在微环路中选择一个突触，以查看其权重。</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one: click an afferent in Microcircuit, or a line or a pixel of the picked cell in Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one: click it in Raster, Network or Feature maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the cell above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the cell below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the image above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the image before, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the image below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the microcircuit above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the next image, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the place above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the place below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the place to the left, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the place to the right, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the synapse above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the synapse below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2, about %3 left</source>
        <translation>第 %1 幅画面，共 %2 幅，约剩 %3</translation>
    </message>
    <message>
        <source>Picture of the next scene: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the scene on the board: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: %1. Length: %2 s. Size: about %3.</source>
        <translation>画面数：%1。时长：%2 s。大小：约 %3。</translation>
    </message>
    <message>
        <source>Pictures: %1. Length: %2 s. Time to make it: about %3. Size: about %4.</source>
        <translation>画面数：%1。时长：%2 s。制作时间：约 %3。大小：约 %4。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a slider to the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a slider: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels become random trains of spikes, and errors are bursts of VIP and SST: nothing but spikes goes from layer to layer, and about 96 % are still right after four epochs. The raster has triangles for &quot;fire more&quot; and squares for &quot;fire less&quot;, fewer as errors become rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per inch of an image; how large pixels are on paper</source>
        <translation>图像每英寸的像素数；它决定像素在纸上的大小</translation>
    </message>
    <message>
        <source>Plasticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played on %1. Numbers and single images in the text are those of the drawn digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the spikes of the picked microcircuit. %1 S turns the sound on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the view to copy, or click into it.</source>
        <translation>请将鼠标指向要复制的视图，或点击它。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potential of the soma: a spike where it reaches the dashed threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;senter&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction restarted at update %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction%1 restarted at update %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions of a session of Microcircuit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present the picked image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: %1 of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: G would change by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: W would change by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: ΔW = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation, synapses and curves</source>
        <translation>呈现、突触与曲线</translation>
    </message>
    <message>
        <source>Presentation: spike trains and courses</source>
        <translation>呈现：脉冲序列与时程</translation>
    </message>
    <message>
        <source>Presentations per update. 1 shows what each single sample teaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to play or → to step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>影片进度</translation>
    </message>
    <message>
        <source>Progress of the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector mode of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the pen down, or lift it, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts %1 into the form. Nothing changes in the run before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a slider for it on the bar below the time control: it acts while it is dragged. The bar has room for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it on the board, paused; Ctrl+Z returns to the run that is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the drawing into the next batch, in place of its first sample; Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the picture on the clipboard, as an image and as a drawing</source>
        <translation>将图片以位图和矢量图形式放入剪贴板</translation>
    </message>
    <message>
        <source>Puts the run on the board as it was held, paused; Ctrl+Z returns to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the values of an experiment worth running into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the values of the running experiment back into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the values suggested for this network, input and batch into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyramidal cell (PYR) with its dendrites, and the two interneurons that carry its error: VIP for “fire more”, SST for “fire less”. A bar at the end of a line inhibits, an arrow excites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyramidal cell, PYR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1, step %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ace of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>帧率(&amp;A)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race of learning rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race until epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race – Microcircuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random feedback, for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>脉冲栅格图</translation>
    </message>
    <message>
        <source>Raster of spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of the first epoch. Smaller batches want a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a state that was kept of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptive field: %1 of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as “%1”: %2. Ctrl+B lists the scenes, PageDown goes through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover own run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover the lesson saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what was saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered, and paused where it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered, and paused where it was last saved. The other run is under Open recent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red, green and blue together; grey is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a vote for option A; B to H for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove both cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove both cursors; if there are none, close the window where it fills the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the chosen rows from the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the scene (Delete); Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes what was saved of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution, letters</source>
        <translation>分辨率、字号</translation>
    </message>
    <message>
        <source>Return or a double click shows a scene. Drag it, or press Alt+Up and Alt+Down, to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the last good state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to the lesson and keeps the votes (Escape or Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to the run that was here before, with its course (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers: their images are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run lessons on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run → Look at the test set tests here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run → Look at the test set tests now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run → Race of rules, Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on %1. Numbers and single images in the text are those of the drawn digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on digits that the program draws itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were kept to be compared, and the settings in which they differ.</source>
        <translation>为比较而保留的运行，以及它们之间不同的设置。</translation>
    </message>
    <message>
        <source>SST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST bursts, larger: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SST spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples after these batches</source>
        <translation>在这些批之后的样本数</translation>
    </message>
    <message>
        <source>Saturated error cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter of forward and feedback weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3, %4, plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes are being shown. End the show, then choose the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down; then show the answer; then continue the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up; then show the votes; then close the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolls to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also figure %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also figures %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the drawn digits; has no effect on other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of weights, feedback, order of images and input spikes. Enter starts a run with the seed typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds per rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pair above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pair below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pair to the left, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pair to the right, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.mcs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, checkpoints and experiments (*.mcs *.mcz *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ from the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ from the run on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shades of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of every weight, forward and learned feedback, that is lost per update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of feedback synapses whose sign is that of the forward synapse; the same weighted by |W|; the angle between E and the transpose of W; zero pairs are left out of the shares. 0° is the same direction, so errors travel as the gradient would; 90° is what unrelated feedback has. B, M∘Wᵀ: angle between the learned feedback and the forward weights times the efficacies, which learning brings to 0°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of feedback synapses with the sign of their forward synapse, on the effective feedback E that the rule used in that update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images whose prediction is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pyramidal cells without a spike in a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of synapse pairs whose E and W have the same sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the mean square that an adaptive step keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the slow trace that is kept from update to update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each synapse pair of two layers as a scatter of W against E and as a matrix of signs. Costs a copy of the two matrices per frame, for large layers (more than 65,536 pairs) at most ten per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show synapse pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer to question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first scene; the present one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images of all cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images of the cell above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the symbol in the first of its views</source>
        <translation>在第一个相关视图中显示该符号</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those of the cell below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those of the cell to the left, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those of the cell to the right, after Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show weighted concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, dashed, the concordance with each pair weighted by |W|, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows %1, or hides it; the key %2 shows it and never hides it</source>
        <translation>显示或隐藏%1；按键 %2 只显示，从不隐藏</translation>
    </message>
    <message>
        <source>Shows all of the time control: the unit and number of steps, the speed, the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all of this time axis again, and follows the run (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows notes, next scene and time on the second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows notes, next scene and time on the second screen (Alt+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one view twice, of the run and of its control, and their difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the accuracy on the test images now, where held-out images are watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the answer (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the curves of the run in the charts, or hides them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next scene (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the question of this step (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the question of this step large, for a class to vote on it (Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the right answer and how many chose it (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rules to choose from, or hides them to leave more room for the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the scene before (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the scene on the board (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the text of this step (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is above (PageUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is below (PageDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign concordance</source>
        <translation>符号一致性</translation>
    </message>
    <message>
        <source>Sign concordance now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign concordance now. %1. Chance is 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign concordance over training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign concordance, mean of pairs (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal of the error cells: &apos;graded&apos; numbers, or &apos;spiking&apos; bursts of VIP (more) and SST (less) cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated ms per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and place as the data have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080 px</source>
        <translation>幻灯片，1920 × 1080 px</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed achieved over the last half second; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed asked for; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing: from 1 simulated millisecond per second to full speed; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes cannot be heard: this computer has no sound device that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes in bursts of the SST cells, which carry errors below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes in bursts of the VIP cells, which carry errors above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of PYR cells: grey in both, vermillion only in A, blue only in B. The marks of error cells are the difference of their errors, e of B less e of A: a triangle where that is above 0, a square where it is below. In framed rows of several cells, A is the left half of a step and B the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of a VIP cell: the error is above 0, the cell should fire more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of an SST cell: the error is below 0, the cell should fire less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of the cell over its current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of the error cells in each step: VIP (up) says &quot;fire more&quot;, SST (down) &quot;fire less&quot;. Each spike carries one quantum of ε.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes of the error cells: VIP above 0, SST below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes per ms, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes up to %1 of %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes up to %1 of %2. %3. %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes/ms, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the initial feedback, in units of the spread of the initial forward weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the race</source>
        <translation>竞赛开始处</translation>
    </message>
    <message>
        <source>Start of the run</source>
        <translation>运行开始处</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the experiment of the form from its beginning; Ctrl+Z goes back to the one that runs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the run over with the same initial weights (R); Ctrl+Z brings the present run back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the ticked rules from the same forward weights, on the same batches in lock-step, with the experiment of the main window (Ctrl+Return). Each rule gets the rate and the feedback scale suggested for it, unless others have been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with the next seed, other initial weights (N); Ctrl+Z brings the present run back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States that can be returned to may take so many MB. With less they lie further apart,
and a step back takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps back by the number of units beside it, to exactly the earlier state (←; Shift+← ten times as far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a presentation before the desired spikes begin; fewer than its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps on by the number of units beside it, then pauses (→ or Alt+L; Shift+→ ten times as far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops making the film; nothing is written</source>
        <translation>停止制作影片，不写入任何内容</translation>
    </message>
    <message>
        <source>Stops the cell, or takes it one step of 1 ms further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops; no file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest mistake: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols of the model</source>
        <translation>模型的符号</translation>
    </message>
    <message>
        <source>Synapse</source>
        <translation>突触</translation>
    </message>
    <message>
        <source>Synapse %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synapse pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synapses of the run: W, b, E, B, M</source>
        <translation>运行的突触：W、b、E、B、M</translation>
    </message>
    <message>
        <source>Tab: the next part. Esc: takes the labels away.</source>
        <translation>Tab：下一部分。Esc：去掉标注。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Take drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the bar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the eraser, or the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the image on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the labels away</source>
        <translation>去掉标注</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an image for the sheet, and shifts, turns, covers or blurs it by noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away all that is drawn, on every view</source>
        <translation>清除所有视图上绘制的全部内容</translation>
    </message>
    <message>
        <source>Takes away what it touches. By keys: Tab to a view, ↑ ↓ ← → move the place, Enter erases there.</source>
        <translation>擦去碰到的内容。用键盘：按 Tab 转到视图，↑ ↓ ← → 移动位置，Enter 在该处擦除。</translation>
    </message>
    <message>
        <source>Takes back the last change of the sheet (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was done last (Ctrl+Z)</source>
        <translation>撤销上一步（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Takes out a sheet to draw on: the network is asked about the drawing, and learns nothing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the parameters of the run again; the current and the error from above become what they were at first, and the cell begins at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this slider off the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten steps back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test after epoch %1: %2 of %3 held-out images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test after epoch %1: %2 of %3 test images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test loss E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on the first so many images; 0 takes all (drawn digits: 2,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested before learning and after every epoch: held-out images, or test images where none are held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on the view</source>
        <translation>视图上的文字</translation>
    </message>
    <message>
        <source>Text, eraser: down</source>
        <translation>文字、橡皮擦：向下</translation>
    </message>
    <message>
        <source>Text, eraser: left</source>
        <translation>文字、橡皮擦：向左</translation>
    </message>
    <message>
        <source>Text, eraser: right</source>
        <translation>文字、橡皮擦：向右</translation>
    </message>
    <message>
        <source>Text, eraser: up</source>
        <translation>文字、橡皮擦：向上</translation>
    </message>
    <message>
        <source>Text, then Enter</source>
        <translation>输入文字，然后按 Enter</translation>
    </message>
    <message>
        <source>That of a forward weight; $m_B$ and $m_b$ are the others.</source>
        <translation>这是前向权重的慢迹；另外还有 $m_B$ 和 $m_b$。</translation>
    </message>
    <message>
        <source>The %1 values typed and not applied went with the run before, and come back with it (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1%2 is %3, not %4 as with the drawn digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1%2 is %3. It should be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The afferent of a synapse, counted from 0.</source>
        <translation>突触的传入单元，从 0 开始计数。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of more than %1 classes are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of this test are not in the file: the next test brings them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The autosave could not be written; the run goes on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar has room for %1 sliders: take one off with × first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is not learned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch, G = %1: η (μ m + Ĝ) − λ W = ΔW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch, G = mean e·x − ē·x̄: η (μ m + G) − λ W = ΔW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch: η (μ m + G) − λ W = ΔW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is as in figure %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is as in figures %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is covered. Any key or click uncovers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board shows another run now. Back and Next return to the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bursts of SST cells are lost: no cell there is told to fire less, so that rates are expected to rise and the accuracy to fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bursts of VIP cells are lost: no cell there is told to fire more, so that cells are expected to fall silent and the accuracy to fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell of the hidden layers with the largest sum of |e| so far in this presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell of the hidden layers with the most spikes so far in this presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell of the layer, counted from 0; picking a cell in a view turns to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that the label names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class with the largest output so far; its bar is outlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command would have %1 characters, more than a shell takes: copy the set-up as text, or save the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has ended. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has ended: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has ended: another run is on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has ended: its run is held no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has ended: the run has left the course of its moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison with the control has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections of %1 come with the next frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control goes on no longer; the run stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control has ended: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control has ended: another run is on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control has ended: its what-if was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control has ended: the run went back to before its what-if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The convolutional layer on show: channels × rows × columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor stands at a step that has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashed line at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dropped set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder %1 of this machine cannot make a video of %2 × %3 pixels: %4.</source>
        <translation>本机的编码器 %1 无法生成 %2 × %3 像素的视频：%4。</translation>
    </message>
    <message>
        <source>The end of the film is before its beginning.</source>
        <translation>影片的结尾在开头之前。</translation>
    </message>
    <message>
        <source>The eraser is %1 at row %2, column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of the cell is above 0: fire more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of the cell is below 0: fire less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error that arrives from above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error that the cell sends and learns from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors during a presentation, and the loss over training.</source>
        <translation>一次呈现中的误差，以及训练过程中的损失。</translation>
    </message>
    <message>
        <source>The experiment behind this page begins when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment of this step could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback weight by which errors go down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback weight that is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback weights B stop to learn while W goes on: the sign concordance is expected to stand still or to fall, as under fixed random feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure would have %1 pixels, more than %2: choose a smaller size or resolution.</source>
        <translation>图将有 %1 像素，超过 %2：请选择较小的尺寸或分辨率。</translation>
    </message>
    <message>
        <source>The figure would have to be laid out in %1 × %2 pixels, more than is possible: choose larger letters, a smaller size or a shape nearer to that of the view.</source>
        <translation>图需要按 %1 × %2 px 排版，超出了可能的范围：请选择较大的字号、较小的尺寸，或更接近视图的形状。</translation>
    </message>
    <message>
        <source>The film cannot go on: %1 Choose an end before that.</source>
        <translation>影片无法继续：%1 请选择在此之前的结尾。</translation>
    </message>
    <message>
        <source>The film could not be completed: %1</source>
        <translation>影片未能完成：%1</translation>
    </message>
    <message>
        <source>The film was cancelled; nothing was written.</source>
        <translation>影片已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The film would have more than %1 pictures: choose a shorter stretch, or a faster pace.</source>
        <translation>影片的画面将超过 %1 幅：请选择更短的片段或更快的节奏。</translation>
    </message>
    <message>
        <source>The first at the output, the second in hidden layers.</source>
        <translation>第一式用于输出层，第二式用于隐藏层。</translation>
    </message>
    <message>
        <source>The first at the output; the second in hidden layers, where each rule has its own $E^l$ in place of $B^l$; the third in hidden layers with dfa. With bp the value is $δ_x$.</source>
        <translation>第一式用于输出层；第二式用于隐藏层，各规则以自己的 $E^l$ 代替 $B^l$；第三式用于 dfa 的隐藏层。采用 bp 时，其值为 $δ_x$。</translation>
    </message>
    <message>
        <source>The first experiment again, but error cells send numbers in place of bursts. Four epochs come to the same accuracy within two percent: in Error signals e(t) is smooth where bursts are steps of one quantum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the set-up is not complete: it says the format and the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step in which $d$ can be 1.</source>
        <translation>$d$ 可以为 1 的第一步。</translation>
    </message>
    <message>
        <source>The first where errors are graded, the second where they are spiking. With bp it is $δ_u$.</source>
        <translation>连续值误差用第一式，脉冲误差用第二式。采用 bp 时为 $δ_u$。</translation>
    </message>
    <message>
        <source>The folder of %1 is gone: %2. Open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The furthest it has come</source>
        <translation>已到达的最远处</translation>
    </message>
    <message>
        <source>The gate h (to the right, from 0 to 1) for each potential u of the soma (upwards, as beside it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate is 1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handout could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The held run was trained on </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden layer whose mean error drive is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest layer, and the number of layers of cells.</source>
        <translation>最高的层，也是细胞层的层数。</translation>
    </message>
    <message>
        <source>The image has no label, so no teacher answers and no error is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image on show and what the output makes of it.</source>
        <translation>当前显示的图像，以及输出层的回答。</translation>
    </message>
    <message>
        <source>The images of the last test that were answered wrongly.</source>
        <translation>上次测试中答错的图像。</translation>
    </message>
    <message>
        <source>The images that the lesson is played on; its text speaks of the drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is not an image of %1 × %2 × %3 (rows × columns × channels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integer part is taken towards 0.</source>
        <translation>整数部分向 0 取整。</translation>
    </message>
    <message>
        <source>The kernel as a colour image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels come with the next frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels of one output channel, and the share of E with the sign of W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernels of one output channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest weight has the full colour; rings mark the strongest inputs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last batch had </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last test is at guessing (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last update of an epoch may have fewer.</source>
        <translation>一轮的最后一次更新可能较少。</translation>
    </message>
    <message>
        <source>The last what-if was made before the earliest moment that is kept, and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of the cell; picking a cell in a view turns to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers that the controls below are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate has faded to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has changed since its questions were answered, in: %1. Lessons → Predictions keeps what was asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is closed; your own run is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson that is played for the handout, on a run of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters must be between %1 and %2 pt.</source>
        <translation>字号必须在 %1 到 %2 pt 之间。</translation>
    </message>
    <message>
        <source>The line for a shell that repeats this run in a window, with what-ifs and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line for a shell that repeats this run without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer a burst of VIP or SST, the larger its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss appears with the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of this presentation so far is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of channel 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marked kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean is over presentations, steps and positions. After the first update $ε̄$ is that mean.</source>
        <translation>对呈现、步和位置取均值。第一次更新之后，$ε̄$ 等于该均值。</translation>
    </message>
    <message>
        <source>The mean of $s$ over the presentations and steps of the update, and over the positions of a convolution.</source>
        <translation>$s$ 在该次更新的呈现和步上的均值，在卷积中还对位置取均值。</translation>
    </message>
    <message>
        <source>The name of a bookmark has 1 to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a handout must end in .pdf or .html, and &apos;%1&apos; does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a held run has 1 to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next race: %1, seeds from %2 on, as in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next race: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next race: %1. Press again for the suggested rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers mark the places on the time axes. What is grey is not in force at this moment: going forward comes to it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of the network stopped being finite by update </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this run are no longer finite, so it cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of this run have stopped being finite: go back to where they were before you change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair of layers; each can have its own row ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairs come with the next frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of the experiment: those of the run on the board, and those of the next one.</source>
        <translation>实验的参数：看板上这次运行的参数，以及下一次运行的参数。</translation>
    </message>
    <message>
        <source>The parameters that can change without beginning anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pen is %1 at row %2, column %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picked cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picked synapse and the picked cell over training.</source>
        <translation>选中的突触和选中的细胞在训练过程中的变化。</translation>
    </message>
    <message>
        <source>The picked synapse with its feedback synapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the run is written as: stood at update 412 of 94 per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population standard deviation of the weights of a pair of layers, kept for the whole run. Feedback is drawn with the spread $β σ_0$.</source>
        <translation>一对层之间权重的总体标准差，在整个运行中保持不变。反馈按标准差 $β σ_0$ 抽取。</translation>
    </message>
    <message>
        <source>The presentation at this position is not in the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposed rule: feedback synapses learn from the same two signals as the forward ones, each with a random positive efficacy, and come to share their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has changed since the vote of %1. Lessons → Predictions keeps that vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>The race has reached its end after </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The race pauses after this many passes through the training images; 0: it has no end. It can be changed while a race runs. The same as --epochs of microcircuit race.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racers must learn from the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The racers must learn in batches of one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of epoch k is η₀ γ^k, k from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate that homeostasis moves cells towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>分辨率必须在 %1 到 %2 dpi 之间。</translation>
    </message>
    <message>
        <source>The right answer is %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right class of this image, and the class the output has said most so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root mean square of $h(t) \circ v_a(t) - ε̄$ over presentations, steps and cells, averaged over updates as $r$ is.</source>
        <translation>$h(t) \circ v_a(t) - ε̄$ 在呈现、步和细胞上的均方根，与 $r$ 一样在更新之间取平均。</translation>
    </message>
    <message>
        <source>The run begins with the answer to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run behind this page continues until you choose a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be saved completely when the program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run does not reach the start of this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on with this value from the next batch on: what it is good for shows in the curves behind the mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no bookmark &apos;%1&apos;, and no other.</source>
        <translation>运行没有书签“%1”，也没有其他书签。</translation>
    </message>
    <message>
        <source>The run has no bookmark &apos;%1&apos;. It has %2.</source>
        <translation>运行没有书签“%1”。现有书签：%2。</translation>
    </message>
    <message>
        <source>The run has started over with seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has started over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is as it was saved; Back and Next continue the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is on its way to another moment: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is on its way to the moment of the scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of its lesson was saved at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stands within a batch: what is copied goes to the beginning of that batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was closed before it was copied.</source>
        <translation>在运行复制完成之前，它已关闭。</translation>
    </message>
    <message>
        <source>The run was closed before its arrays were copied.</source>
        <translation>在数组复制完成之前，运行已关闭。</translation>
    </message>
    <message>
        <source>The run went on with other data than it was begun with, so that it cannot be computed from its start. The film can begin at the earliest moment that is kept.</source>
        <translation>此运行中途换过数据，因此无法从头重新计算。影片可以从保留的最早时刻开始。</translation>
    </message>
    <message>
        <source>The same curve of another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same share, each pair weighted by the size of W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same three hidden layers with feedback that stays random (rule fa): it begins nearly as well, but after eight epochs about 91 % are right where the microcircuit has 97 %. Sign concordance of the lower pairs hardly leaves one half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene is kept without a picture: the scenes take %1 MiB, and a session keeps no more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenes take %1 MiB, and a session keeps no more of them. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second follows with homeostasis.</source>
        <translation>采用稳态调节时，随后还有第二式。</translation>
    </message>
    <message>
        <source>The second with adapting or equalised error cells.</source>
        <translation>采用误差适应或误差均衡时为第二式。</translation>
    </message>
    <message>
        <source>The set-up as a few lines, for an e-mail: pasting them opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up breaks off: its last line, &quot;end of set-up&quot;, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is of format %1; this version reads format %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shade of a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign of each synapse pair: light green is the same sign, vermillion opposite signs, grey undetermined, since one is zero. Click a pair or draw a rectangle to select; ↑ ↓ (and, after Tab, ← →) move a selected pair; Esc selects none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the errors of the picked cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device %1 has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device %1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device %1 offers no format that can be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spikes of the three cell types during a presentation, layer by layer.</source>
        <translation>一次呈现中三类细胞的脉冲，逐层显示。</translation>
    </message>
    <message>
        <source>The step the run stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of a connection: the size of its weight, W up and E down, or of W x or E e, which passes through it in the step shown, or in the mean over a whole presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest inputs to the basal dendrites now. Click one: its synapse is explained below. Double click: go to that cell. In a convolution: channel (row,column); pool: the mean of the cells behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synapses of %1 come with the next frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tick shows the curves of a run in the charts, F2 or a double click renames it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two layers whose synapse pairs are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit below that the synapse comes from, counted from 0; picking a synapse in a view turns to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update of backpropagation through time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update of feedback with exactly the signs of W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the sum over the steps so far.</source>
        <translation>显示的是到目前为止各步之和。</translation>
    </message>
    <message>
        <source>The value typed and not applied went with the run before, and comes back with it (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn. In a convolution $n_{in}$ is kernel² × input channels.</source>
        <translation>权重抽取时的方差。在卷积中，$n_{in}$ 为卷积核边长² × 输入通道数。</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn; $g_l$ is 1 for the lowest layer, $g_L$ for the output, and $g$ between.</source>
        <translation>权重抽取时的方差；最低层的 $g_l$ 为 1，输出层为 $g_L$，中间各层为 $g$。</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn; at an output above the first layer $g_l$ is $g_L$.</source>
        <translation>权重抽取时的方差；输出层不是第一层时，$g_l$ 为 $g_L$。</translation>
    </message>
    <message>
        <source>The variance of the weights as they are drawn; in these layers $g_l$ is $g$.</source>
        <translation>权重抽取时的方差；在这些层中，$g_l$ 为 $g$。</translation>
    </message>
    <message>
        <source>The view that is shown twice: of the run on the board, and of what that is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of a convolution beside the feedback weights.</source>
        <translation>卷积的权重，与反馈权重并列。</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, and dragging moves along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The width and the height of a figure must be between 1 and %1.</source>
        <translation>图的宽度和高度必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The wrong class with the largest error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their signs agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their signs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 kept drawings already: remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 scenes already, and no more can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 1,000 events to pause at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 10,000 what-ifs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no predictions yet. What you answer to the questions of lessons, and the votes of a class, are listed here beside what is right and what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1: layers 1 to %2 have microcircuits, layer %2 is the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1: the one layer of microcircuits is layer 1, the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no autosave. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bookmark &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cell %1:%2: layer %1 has the cells 0 to %3.</source>
        <translation>没有细胞 %1:%2：第 %1 层的细胞为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no cell %1:%2: the network has the layers 1 to %3.</source>
        <translation>没有细胞 %1:%2：网络的层为 1 到 %3。</translation>
    </message>
    <message>
        <source>There is no command for it: the name of the folder of its data is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no control to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no experiment yet: choose data that can be opened, then apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film of this step. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film of this step: it would have %1, and a film in a handout has up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no held run </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no held run with the number </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no race yet: begin one, then film it.</source>
        <translation>还没有竞赛：请先开始竞赛，再拍摄。</translation>
    </message>
    <message>
        <source>There is no race yet: choose rules, then begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run after this one to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run before this one to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run yet to record a scene of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene yet. Ctrl+Shift+B records the board as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet before a run has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. It can be %2.</source>
        <translation>没有视图“%1”。可用的视图：%2。</translation>
    </message>
    <message>
        <source>There is no what-if to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a second run beside this one and its past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>内存不足，无法生成这个尺寸的图像。</translation>
    </message>
    <message>
        <source>There is not enough memory for this handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to film yet.</source>
        <translation>还没有可拍摄的内容。</translation>
    </message>
    <message>
        <source>There is nothing to recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on: no lesson is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the data that the run was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the votes of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in the upper right and the lower left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on the diagonal; all other cells count mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is cut: it neither spikes nor sends or gets errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure carries no experiment: it was not exported in the window of Microcircuit, or another program has left that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Microcircuit %1, with which its numbers can be others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new vote. Lessons → Predictions keeps the votes of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is its last picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is its value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no set-up: it has no line &quot;Microcircuit set-up, format 1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the earliest moment that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the experiment of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last scene. Esc ends the show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the right answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson can also run on %1, which you have opened before. The text then still describes the drawn digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This microcircuit is pinned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not have the chosen cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not have the picked cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network does not have the picked synapse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no convolution, so there are no kernels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has no convolution, so there are no maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step could not be reached. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step of the lesson asks no question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This synapse is cut: W and its partner stay 0, whatever it meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not as it was written: its checksum does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for a set-up: it has %1 bytes, and may have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view is hidden: show it before you export it.</source>
        <translation>此视图已隐藏：请先显示，再导出。</translation>
    </message>
    <message>
        <source>This view is hidden: show it before you film it.</source>
        <translation>此视图已隐藏：请先显示，再拍摄。</translation>
    </message>
    <message>
        <source>This view shows no data now.</source>
        <translation>此视图当前没有数据。</translation>
    </message>
    <message>
        <source>This was the last scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This what-if continues the one before it, which is of another thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three are pinned: unpin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold ϑ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks all rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks the rules that are compared most often, and no others: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant of the post-synaptic trace x of a spike train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant with which the somatic potential leaks away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the presentation, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the first scene was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time steps of 1 ms for which a sample is presented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the chosen scene (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, notes and order of the scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the earliest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the latest moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many steps are waiting to be done; pause to drop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of the spikes, which the synapses above see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of the layer below, through the weights W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the first so many images; 0 takes all (drawn digits: 10,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy %1, loss %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training accuracy (%, %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss E (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned values (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuned values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the left by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the right by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the sign of so many feedback synapses, chosen by the seed: the sign concordance falls by about as much and the accuracy with it, and where feedback learns, both recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two layers of kernels with pools between them learn handwritten digits: kernels of the lower layer become edge detectors, and their feedback kernels come to share their signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a cell and press Enter: “layer 2, cell 17”, “2 17”, “hidden 1 17”, “output 3”; in a convolution also by channel, row and column, “1:3,4,5”. ↑ ↓ go to its neighbours, Esc gives up what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform sign-concordant feedback: the signs of the forward weights, all with the same magnitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of a step: one time step of 1 ms, one sample, one batch (an update) or one epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the pace</source>
        <translation>节奏的单位</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸的单位</translation>
    </message>
    <message>
        <source>Units per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the suggested value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values appear with the first step.</source>
        <translation>走出第一步后显示数值。</translation>
    </message>
    <message>
        <source>Values of %1, at step %2 of %3.</source>
        <translation>%1的数值，第 %2 步，共 %3 步。</translation>
    </message>
    <message>
        <source>Values of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View shown twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View → %1, key&#xa0;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the spikes that are heard; Ctrl+↑ louder, Ctrl+↓ softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for option %1: type them here, or press %1 or %2 for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1, %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1. It changes at the end of the batch, after N = %2 samples; this is number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1. It changes with the last step of this sample (N = 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1. It does not change: nothing is learned from what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W &gt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W and E: %1 same sign, %2 of %3 entries; %4 with a zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W and the feedback weight of the pair become 0 and stay so. In a convolution the entry of the kernel is cut at all positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W has not crossed zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1, %2 in epoch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1, %2 never did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W x, or E e down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W, or E down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next image …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM 视频</translation>
    </message>
    <message>
        <source>WebM video (VP9)</source>
        <translation>WebM 视频（VP9）</translation>
    </message>
    <message>
        <source>Weight noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight transport: the feedback is the transpose of the forward weights at every moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from each pixel, from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from one channel below, shared by all positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the synapse %1 → %2.</source>
        <translation>突触 %1 → %2 的权重。</translation>
    </message>
    <message>
        <source>Wh&amp;y does it not learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &apos;direct&apos; input takes: &apos;none&apos;, intensities from 0 to 1, or &apos;channel&apos;, by which every channel gets mean 0 and standard deviation 1 over the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives at the apical dendrite now. Double click: go to the cell it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can reach the picked cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drawing &amp;costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drawing costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each layer does over training.</source>
        <translation>训练过程中每一层的表现。</translation>
    </message>
    <message>
        <source>What each open view shows, as far as it is in sight.</source>
        <translation>每个打开的视图所显示的内容，以可见范围为准。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>What if:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn on the sheet of Input is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exported. A view that is hidden has to be shown first.</source>
        <translation>要导出的内容。隐藏的视图须先显示出来。</translation>
    </message>
    <message>
        <source>What is filmed. A view that is hidden has to be shown first.</source>
        <translation>要拍摄的内容。隐藏的视图须先显示出来。</translation>
    </message>
    <message>
        <source>What is kept of the past needs at least 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the race?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to its right has not happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the text typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>答错的图像</translation>
    </message>
    <message>
        <source>What of the PYR cells is shown: their trace x in the step shown, or how often they have spiked up to it; while presentations pass whole, the mean of x, and how often they have spiked in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the basal dendrites add to the potential u of the soma in each ms, like W x + b in a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the drawing shows. With a label the errors go down, as in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the gate leaves of vₐ, and what the error cells send of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the learned feedback approaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run on the board is compared with, on the same image: a moment of this run, a held run, or the control of a what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run pauses at is not in it: without a window, training would end at the first pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step waits for did not happen within %1 updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this step changes in the run was undone on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>What to learn: &apos;drawn-digits&apos;, made by the program, or a folder or archive with MNIST or one of its relatives (IDX), CIFAR-10 or CIFAR-100, NumPy arrays, or class folders of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was presented last is not shown: it was too many updates after the last state kept before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved cannot be recovered now; it is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved cannot be recovered. %1 It was put aside as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weight decay alone makes of the distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see in the presenter&apos;s window while the scene is shown: plain text or Markdown, with formulas between dollar signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-ifs must be in the order of their updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-ifs of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: pan · double click: all
%1 · Shift+click: cursor B · Esc: none
+ −: zoom · Ctrl+← Ctrl+→: pan · Home End: to the ends
Alt+← Alt+→: cursor A · Alt+Shift+← Alt+Shift+→: cursor B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the synapse changed its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where $u(t) \ge ϑ$; else 0.</source>
        <translation>当 $u(t) \ge ϑ$ 时；否则为 0。</translation>
    </message>
    <message>
        <source>Where are the data now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the film begins</source>
        <translation>影片从哪里开始</translation>
    </message>
    <message>
        <source>Where the film ends</source>
        <translation>影片到哪里结束</translation>
    </message>
    <message>
        <source>Where the race stands</source>
        <translation>竞赛当前位置</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>运行当前位置</translation>
    </message>
    <message>
        <source>Where the run stands; everything is counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an error also meets earlier traces of the afferent, which fade as the membrane does. No effect with bp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether both sides are shown, their difference, or all three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each synapse divides what it learns by the root of its running mean square. It wants a far smaller rate, such as 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each training image is mirrored left-right with probability one half, anew in every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether learned feedback approaches the forward weights as the theory says.</source>
        <translation>学习到的反馈是否如理论所述趋近前向权重。</translation>
    </message>
    <message>
        <source>Whether spikes are in A, in B or in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether synapses learn from the covariance of their two signals instead of from their product. No effect with bp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the cell goes on while you see it. The run of the network does not depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the errors of every hidden layer are made as large as those of the output. No effect with bp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the handout has the answers to the questions, behind all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weight decay λ falls with the rate from epoch to epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is drawn is seen, here and on figures</source>
        <translation>是否显示绘制的内容，此处与导出的图均适用</translation>
    </message>
    <message>
        <source>Which connections of the picked cell are shown: up, the weights W by which activity travels; down, the feedback E by which errors travel, with the bursts on them in what is shown; or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which feedback carries the errors down: &apos;microcircuit&apos; learns it with random efficacies; the others are what it is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a class votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a lesson is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While drawing on views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While parts of a view are labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While scenes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While scenes are shown: the present scene again, as it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is on, a click on a cell, a row or a line cuts it, and a click on what is cut mends it (D)</source>
        <translation>开启时，点击细胞、行或连线即可将其切除，点击已切除的则将其复原（D）</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>整个看板</translation>
    </message>
    <message>
        <source>Why do you expect this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>宽度 × 高度</translation>
    </message>
    <message>
        <source>With an adaptive quantum. With a fixed one, in the first update and where $c r = 0$ it is the parameter “fixed quantum”.</source>
        <translation>用于自适应量子。量子固定时，以及在第一次更新和 $c r = 0$ 时，它取参数“固定量子”的值。</translation>
    </message>
    <message>
        <source>With direct input. With the other encoders, inputs spike more often where $p_j$ is larger.</source>
        <translation>用于 direct 输入。采用其他编码时，$p_j$ 越大，输入发放脉冲越频繁。</translation>
    </message>
    <message>
        <source>With eligibility, in place of $x$ in $G$, $A$ and $x̄$.</source>
        <translation>采用资格迹时，在 $G$、$A$ 和 $x̄$ 中代替 $x$。</translation>
    </message>
    <message>
        <source>With experiment, version and seed. Opened by numpy.load.</source>
        <translation>附带实验、版本和种子。用 numpy.load 打开。</translation>
    </message>
    <message>
        <source>With the current %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rule microcircuit.</source>
        <translation>用于规则 microcircuit。</translation>
    </message>
    <message>
        <source>Within a time step PYR spikes stand on the left, error cells on the right. A cell has a row of its own while that has at least a pixel. Else each framed row is a band of several cells, as many as stand beside the layer: the darker at a step, the more of them spike, with one mark for all bursts of VIP and one for those of SST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without SST nothing says &quot;fire less&quot;: after some twenty batches VIP has driven every output cell to spike in every step, and all digits look alike. Ten batches later the run pauses and says so; Undo in What if (Ctrl+Z) gives SST back from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the handout as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, or erase, there</source>
        <translation>在该处写字或擦除</translation>
    </message>
    <message>
        <source>Writes a lesson with its figures, questions and answers as PDF or HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all predictions as comma-separated values, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes charts and ranking as PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Written: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear %1. %2 S turns the sound off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted: *%1*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing, %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own run was saved at %1, that of the lesson you had open at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, at cursor A or in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the top of the accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoomed: a double click shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms the accuracy to 80 to 100 %, as soon as something lies there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>a misclassified sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run that is held no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample is misclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spike every %1 (%2 spikes per ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spike in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spike only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spike only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is no longer finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight of cell %1 of layer %2 to change sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy on held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive quantum in units of the errors</source>
        <translation>自适应量子，以误差大小为单位</translation>
    </message>
    <message>
        <source>adaptive scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adaptive step of a synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afferent </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afferents of a cell</source>
        <translation>一个细胞的传入单元数</translation>
    </message>
    <message>
        <source>after %1 updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after an update</source>
        <translation>更新之后才有</translation>
    </message>
    <message>
        <source>after the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an epoch ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 less active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of B and M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of B to M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of E and Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of E to Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the exact gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the exact gradient (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the gradient (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the update with the feedback M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apical dendrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apical dendrite: %1; soma: %2; basal dendrites: %3; VIP %4, SST %5; %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apical potential</source>
        <translation>顶树突电位</translation>
    </message>
    <message>
        <source>apical vₐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked: 100,000 ms/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basal dendrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basal potential</source>
        <translation>基树突电位</translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批</translation>
    </message>
    <message>
        <source>batches per second</source>
        <translation>每秒批数</translation>
    </message>
    <message>
        <source>before the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp adds what later steps bring back: no cell could know it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bp, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by |E e|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by |E|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by |W x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by |W x|, |E e|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by |W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by |W|, |E|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written: its folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1 of layer %2 spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1 of layer %2 to spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell of a layer</source>
        <translation>某一层的细胞</translation>
    </message>
    <message>
        <source>cell of the layer below</source>
        <translation>下一层中的细胞</translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1, kernel row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1, row %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1, row %2, column %3, pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1: mean spikes %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1: mean x %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>click: cursor A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordance of layers %1 and %2 ≥ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordance ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concordance, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control: goes on beside, not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine of the update with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course, epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current in units of the somatic potential u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data not compared with those before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desired output spike, 0 or 1</source>
        <translation>期望的输出脉冲，0 或 1</translation>
    </message>
    <message>
        <source>difference alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct feedback D against the path of W to the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct feedback from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from the threshold, in widths of the gate</source>
        <translation>与阈值的距离，以门控宽度为单位</translation>
    </message>
    <message>
        <source>distance of B from M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e = δᵤ, through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e = ε, the error that the cell sends: errors are graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e, B − A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e: ▲ + ■ −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e: ▲ up ■ down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row: %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sets everything up and starts learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective feedback E against W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective feedback weight</source>
        <translation>有效反馈权重</translation>
    </message>
    <message>
        <source>efficacy of a feedback synapse, above 0</source>
        <translation>反馈突触的效能，大于 0</translation>
    </message>
    <message>
        <source>eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these words, a code as in HTML</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ep. %1 · b. %2 · s. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 · batch %2 / %3 · sample %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 · batch %2 · sample %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1, batch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch 10 · batch 888 / 888 · sample 88</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epochs per second</source>
        <translation>每秒轮数</translation>
    </message>
    <message>
        <source>equalised errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error carried by one spike of an error cell</source>
        <translation>误差细胞的一个脉冲所携带的误差</translation>
    </message>
    <message>
        <source>error cells there are silenced: undo that what-if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error cells: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error drive</source>
        <translation>误差驱动</translation>
    </message>
    <message>
        <source>error e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error that is sent, in quanta or graded</source>
        <translation>发送的误差，量子化或连续值</translation>
    </message>
    <message>
        <source>error that waits to be sent</source>
        <translation>等待发送的误差</translation>
    </message>
    <message>
        <source>error: E &lt; 0 swaps VIP and SST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors from the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact error of a soma</source>
        <translation>胞体的精确误差</translation>
    </message>
    <message>
        <source>exact error of a trace</source>
        <translation>迹的精确误差</translation>
    </message>
    <message>
        <source>experiments of steps %1 to %2 · seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor of the rate from epoch to epoch</source>
        <translation>学习率逐轮相乘的因子</translation>
    </message>
    <message>
        <source>falling decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback E comes straight from the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback M∘Wᵀ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback M∘Wᵀ, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback from the layer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback scale β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firing rate of a cell in an update</source>
        <translation>一次更新中细胞的发放率</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor of the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for synapses from the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward weight</source>
        <translation>前向权重</translation>
    </message>
    <message>
        <source>framed: several cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the layer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f–I curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f–I curve, 0 to 1 spikes per ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g(h·vₐ−ε̄) = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain of a layer</source>
        <translation>一层的增益</translation>
    </message>
    <message>
        <source>gain of hidden layers above the first</source>
        <translation>第一层以上隐藏层的增益</translation>
    </message>
    <message>
        <source>gain of the error cells of a layer</source>
        <translation>一层误差细胞的增益</translation>
    </message>
    <message>
        <source>gain of the output layer</source>
        <translation>输出层的增益</translation>
    </message>
    <message>
        <source>gate h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate h(u)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate h(u) = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate of the soma, 0 to 1</source>
        <translation>胞体的门控，0 到 1</translation>
    </message>
    <message>
        <source>gate width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded: size ∝ |e|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient angle, lowest layer (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h, the gate: 1 while u is at the threshold, near 0 far from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held run “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out accuracy ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out loss E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hid. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hid. %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden 1 · bp −0.123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden 1 ↔ hidden 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homeostasis rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far feedback is from the forward weights</source>
        <translation>反馈与前向权重的差距</translation>
    </message>
    <message>
        <source>how sure: mean trace x of %1 is %2, that of %3 is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure: not at all, no output cell has spiked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h·vₐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h·vₐ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial bias of hidden layers above the first</source>
        <translation>第一层以上隐藏层的初始偏置</translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensity of a pixel, 0 to 1</source>
        <translation>像素的强度，0 到 1</translation>
    </message>
    <message>
        <source>intensity p = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder: a film needs the name of a file</source>
        <translation>是文件夹：影片需要一个文件名</translation>
    </message>
    <message>
        <source>is not written: there is nothing to put into it</source>
        <translation>未写入：没有可写的内容</translation>
    </message>
    <message>
        <source>is there and not empty: choose another name for the folder of images</source>
        <translation>已存在且不为空：请为图像文件夹另选一个名称</translation>
    </message>
    <message>
        <source>its apical potential is at most </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells are cut: undo that what-if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept 1000 MB of 1000 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1, says %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label %1, says %2: %3 of %4 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest burst in one step</source>
        <translation>一步内的最大脉冲簇</translation>
    </message>
    <message>
        <source>largest departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest |W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest |W| %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest |e| %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest |mean e| %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer 1, cell 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned feedback weight</source>
        <translation>学习到的反馈权重</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate of the epoch</source>
        <translation>当前轮的学习率</translation>
    </message>
    <message>
        <source>learning rate of the first epoch</source>
        <translation>第一轮的学习率</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of a time step</source>
        <translation>时间步的长度</translation>
    </message>
    <message>
        <source>less than %1 above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than %1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic function</source>
        <translation>逻辑斯谛函数</translation>
    </message>
    <message>
        <source>log₁₀ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss E, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of a presentation</source>
        <translation>一次呈现的损失</translation>
    </message>
    <message>
        <source>loss on held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnitude of the weights W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max |W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean e = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean error by which a bias learns</source>
        <translation>偏置学习所用的平均误差</translation>
    </message>
    <message>
        <source>mean error e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean e·x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1 updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean square of what a synapse collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean trace of an afferent</source>
        <translation>传入单元的平均迹</translation>
    </message>
    <message>
        <source>mean trace x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean trace x of each output cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean x of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean x of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean |e|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membrane time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membrane time constant</source>
        <translation>膜时间常数</translation>
    </message>
    <message>
        <source>memory of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microcircuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirroring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms per second</source>
        <translation>每秒 ms 数</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no E of this pair: feedback comes from the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no convolution</source>
        <translation>无卷积</translation>
    </message>
    <message>
        <source>no data opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no errors go to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feedback comes down here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feedback to the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feedback to this afferent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label, no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no output yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spike in either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spike now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test yet
tested after each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal random number of an efficacy</source>
        <translation>效能的正态随机数</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at the output</source>
        <translation>输出层无</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not with a fixed quantum</source>
        <translation>量子固定时无</translation>
    </message>
    <message>
        <source>not with bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet measured,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing comes down to it: try a larger feedback_scale, or another rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of an epoch, from 0</source>
        <translation>轮的编号，从 0 开始</translation>
    </message>
    <message>
        <source>number of an update, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of pairs left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one thing is wrong in each: what it looks like, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in A: %1, in B: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with bp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposite signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other data, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out channel %1 on red, green and blue as one colour; grey is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out channel %1, from %2, row %3, column %4
W = %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out channel %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own activity x (SST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>painted %1/s, %2 ms each
frames %3/s, %4 skipped
to the views %5 ms, assembled in %6 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs: %1 %2 → %3 %4 ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per step</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>per update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixel (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poisson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooled unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pooled units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions of a convolution</source>
        <translation>卷积的位置数</translation>
    </message>
    <message>
        <source>post e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre x̃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presentations in one update</source>
        <translation>一次更新中的呈现次数</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>pyramidal cells %1 spikes per 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of PYR spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of SST spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of VIP spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of homeostasis</source>
        <translation>稳态调节的速率</translation>
    </message>
    <message>
        <source>rate η₀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates suggested for each rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a scene again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root mean square of the errors of a layer</source>
        <translation>一层误差的均方根</translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of cells %1 to %2: %3 of %4 spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 to %2, columns %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows only in A: %1, only in B: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: labels · columns: answers · full shade: %1 % of a row, framed 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows: labels · full shade: %1 % of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>see m_W, m_B, m_b</source>
        <translation>见 m_W、m_B、m_b</translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of feedback signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of feedback signs that is held flipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of its potential that a membrane keeps</source>
        <translation>膜保留其电位的比例</translation>
    </message>
    <message>
        <source>share of itself that a trace keeps</source>
        <translation>迹保留自身的比例</translation>
    </message>
    <message>
        <source>share of silent cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the mean square that is kept</source>
        <translation>均方值保留的比例</translation>
    </message>
    <message>
        <source>share of the slow traces that is kept</source>
        <translation>慢迹保留的比例</translation>
    </message>
    <message>
        <source>share of the usual drive that is new with each update</source>
        <translation>惯常驱动每次更新时的更新比例</translation>
    </message>
    <message>
        <source>sign concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign concordance (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs of W and E disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs, fixed sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs, redrawn sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silenced next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent PYR cells (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent pyramidal cells (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the errors of a layer before its gain</source>
        <translation>一层误差在增益之前的大小</translation>
    </message>
    <message>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow trace of a bias</source>
        <translation>偏置的慢迹</translation>
    </message>
    <message>
        <source>slow trace of a feedback weight</source>
        <translation>反馈权重的慢迹</translation>
    </message>
    <message>
        <source>slow trace of a forward weight</source>
        <translation>前向权重的慢迹</translation>
    </message>
    <message>
        <source>slow trace of a synapse or a bias</source>
        <translation>突触或偏置的慢迹</translation>
    </message>
    <message>
        <source>slow trace of that difference</source>
        <translation>该差距的慢迹</translation>
    </message>
    <message>
        <source>soma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somatic potential</source>
        <translation>胞体电位</translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spike of a pyramidal cell, 0 or 1</source>
        <translation>锥体细胞的脉冲，0 或 1</translation>
    </message>
    <message>
        <source>spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes at A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes of an error cell: above 0 of VIP, below 0 of SST</source>
        <translation>误差细胞的脉冲数：大于 0 来自 VIP，小于 0 来自 SST</translation>
    </message>
    <message>
        <source>spikes only in A: %1, only in B: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes per 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes per cell and 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes per cell and step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes per presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes per presentation, 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spikes/ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spiking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of drawn feedback in units of σ₀</source>
        <translation>抽取的反馈的离散程度，以 σ₀ 为单位</translation>
    </message>
    <message>
        <source>spread of the logarithm of the efficacies</source>
        <translation>效能对数的离散程度</translation>
    </message>
    <message>
        <source>spread of the weights as they were drawn</source>
        <translation>权重初始抽取时的离散程度</translation>
    </message>
    <message>
        <source>standard deviation of the noise relative to that of the layer&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step by step, with a guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps before the desired train begins</source>
        <translation>期望脉冲序列开始前的步数</translation>
    </message>
    <message>
        <source>steps of one presentation</source>
        <translation>一次呈现的步数</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>笔画</translation>
    </message>
    <message>
        <source>strongest wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of traces that fades as the membrane does</source>
        <translation>与膜同样衰减的迹的累积</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synapse time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synaptic time constant</source>
        <translation>突触时间常数</translation>
    </message>
    <message>
        <source>t = %1 ms of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1 of %2, cursor A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1, %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = 100 ms of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target rate of homeostasis</source>
        <translation>稳态调节的目标发放率</translation>
    </message>
    <message>
        <source>teacher delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher d̃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher d̃ (VIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher d̃: what the label asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test accuracy ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test loss E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test set, looked at in epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test, looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tested images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>the batch: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feedback does not learn</source>
        <translation>反馈不学习</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gates of its cells are closed: try a wider gate_width, or drive nearer to threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key , halves it and . doubles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>the picked cell spikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picked microcircuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picked weight flips sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the race to reach %1 epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weight of cell %1 of layer %2 from afferent %3 flips sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time step</source>
        <translation>时间步</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonic drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace of the desired spikes</source>
        <translation>期望脉冲的迹</translation>
    </message>
    <message>
        <source>trace of the spikes</source>
        <translation>脉冲的迹</translation>
    </message>
    <message>
        <source>trace x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace x, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train accuracy ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train accuracy ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training now
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try more drive (gain, hidden_bias), or a smaller eta if it has spiked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try more drive (gain, hidden_bias), or a smaller eta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u = %1 (threshold ϑ = %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u sums up the input and spikes at ϑ; the gate h lets errors through near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u, B − A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u, the potential of the soma, and ϑ, its threshold (dashed). Each mark on u is a spike, after which u begins at 0 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u/ϑ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>u/ϑ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unit below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update %1° from the exact gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, cosine with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual drive of an error cell</source>
        <translation>误差细胞的惯常驱动</translation>
    </message>
    <message>
        <source>v_a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v_b = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v_b = W·x + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>values of %1, %2 · whole presentation: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vₐ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vₐ = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vₐ = d̃ − x, what is asked for less what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vₐ, the error from above, and ε = h vₐ, what the gate leaves of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted by |W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted concordance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted concordance, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a basal synapse collects for an update</source>
        <translation>基树突突触为一次更新累积的量</translation>
    </message>
    <message>
        <source>what an apical synapse collects for an update</source>
        <translation>顶树突突触为一次更新累积的量</translation>
    </message>
    <message>
        <source>what is added to the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-ifs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole presentation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole presentation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width of the gate</source>
        <translation>门控的宽度</translation>
    </message>
    <message>
        <source>with a control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with bp %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>without eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without homeostasis</source>
        <translation>无稳态调节</translation>
    </message>
    <message>
        <source>without the adaptive step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the covariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, or e down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your image, which is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoomed, double click shows all · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|E e|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|E|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|W x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|W|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|e| to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ē·x̄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ĝ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ΔW of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η/(N·T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>η/(N·T·√P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>τₘ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ϑ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for %2: choose its folder as data above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a film format. A file can be .mp4, .webm, .apng, .png or .gif; a name without a suffix is a folder of PNG images.</source>
        <translation>“%1”不是影片格式。文件可以是 .mp4、.webm、.apng、.png 或 .gif；没有后缀的名称表示 PNG 图像文件夹。</translation>
    </message>
    <message>
        <source>“%1” is of another run, or of this one before something was changed in it. Only the views are shown; the run stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of another drawing: this one is kept as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no cell. Write, for instance, “layer 1, cell 17” or “output 3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the form; apply it to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the run cannot go back to %2, because its past is not kept so far back. Only the views are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the run has not come to %2 yet. Only the views are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: there is no run yet. Only the views are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>∏(1 − λγⁿ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−0.123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▪ in E: W has the other sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ e higher in B · ■ lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ e higher · ■ lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ more below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ strongest now
□ picked synapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ spikes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1  ✗ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ W and its partner have the same sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ W and its partner have different signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
