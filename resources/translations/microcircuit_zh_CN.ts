<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Microcircuit</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> batches</source>
        <translation> 批</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> epochs</source>
        <translation> 轮</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> pictures/s</source>
        <translation> 幅/s</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> samples</source>
        <translation> 个样本</translation>
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
        <translation>$m_W$ 用它代替 $G$。</translation>
    </message>
    <message>
        <source>$r_{now}$ is that of $ε$ over the presentations, steps and cells of an update. After the first update $r$ is $r_{now}$.</source>
        <translation>$r_{now}$ 是一次更新中 $ε$ 在所有呈现、步和细胞上的均方根。第一次更新之后，$r$ 等于 $r_{now}$。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
(The lesson asks in other words now.)</source>
        <translation>%1
（课程中的问法现已改变。）</translation>
    </message>
    <message>
        <source>%1
Click or drag to go back to exactly that state (Home, End: as far as it goes); B sets a bookmark. The closer to where the run stands, the more states are kept; the rest is computed again from them. The menu (right button) names and removes bookmarks and sets the memory.</source>
        <translation>%1
点击或拖动，可精确回到该处的状态（Home、End：到两端）；B 设置书签。离当前位置越近，保留的状态越多；其余由这些状态重新计算。右键菜单可命名和删除书签，并设置内存。</translation>
    </message>
    <message>
        <source>%1
test set %2</source>
        <translation>%1
测试集 %2</translation>
    </message>
    <message>
        <source>%1
training now %2</source>
        <translation>%1
当前训练 %2</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of the errors of the output are at the largest burst of error cells, and carry %2 % of what arrives: try a larger error_quantum or max_burst, or the adaptive quantum.</source>
        <translation>输出层 %1 % 的误差达到误差细胞的最大脉冲簇，只携带所到达误差的 %2 %：请尝试更大的 error_quantum 或 max_burst，或自适应量子。</translation>
    </message>
    <message>
        <source>%1 % silent</source>
        <translation>%1 % 沉默</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 = %3</source>
        <translation>%1 %2 = %3</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2，目标 %3</translation>
    </message>
    <message>
        <source>%1 %2 of the start, predicted %3</source>
        <translation>%1：为起始值的 %2，预测 %3</translation>
    </message>
    <message>
        <source>%1 %2 with the one that feedback M∘Wᵀ makes, %3 with that of bp</source>
        <translation>%1：与反馈 M∘Wᵀ 所得更新 %2，与 bp 的更新 %3</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4 ↓</source>
        <translation>%1 %2 → %3 %4 ↓</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4: %5 %6, %7 %8, %9</source>
        <translation>%1 %2 → %3 %4：%5 %6，%7 %8，%9</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1（%2 分钟）</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 pixels, %4 channel, %5 classes)</source>
        <translation>%1（%2 × %3 像素，%4 个通道，%5 个类别）</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 pixels, %4 channels, %5 classes)</source>
        <translation>%1（%2 × %3 像素，%4 个通道，%5 个类别）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2,%3)</source>
        <translation>%1（%2,%3）</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (end of the range)</source>
        <translation>%1（范围端点）</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2 in the mean over the presentation</source>
        <translation>%1 = %2，呈现中的均值</translation>
    </message>
    <message>
        <source>%1 = %2 in the mean over the presentation: sent mostly by %3, reaches %4</source>
        <translation>%1 = %2（呈现期间的平均值）：主要由 %3 发送，到达 %4</translation>
    </message>
    <message>
        <source>%1 = %2 in this step</source>
        <translation>%1 = %2，在这一步</translation>
    </message>
    <message>
        <source>%1 = %2 in this step: sent by %3, reaches %4</source>
        <translation>%1 = %2（此步）：由 %3 发送，到达 %4</translation>
    </message>
    <message>
        <source>%1 B, M∘Wᵀ</source>
        <translation>%1 B，M∘Wᵀ</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z returns to the run before.</source>
        <translation>%1 Ctrl+Z 回到之前的运行。</translation>
    </message>
    <message>
        <source>%1 D, path of W</source>
        <translation>%1 D，W 的通路</translation>
    </message>
    <message>
        <source>%1 E, Wᵀ</source>
        <translation>%1 E，Wᵀ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 It takes %2.</source>
        <translation>%1 用时：%2。</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 Selected: %2.</source>
        <translation>%1 已选：%2。</translation>
    </message>
    <message>
        <source>%1 The sound is off; S turns it on again.</source>
        <translation>%1 声音已关闭；按 S 重新打开。</translation>
    </message>
    <message>
        <source>%1 VIP and %2 SST bursts</source>
        <translation>%1 个 VIP 和 %2 个 SST 脉冲簇</translation>
    </message>
    <message>
        <source>%1 VIP and 1 SST burst</source>
        <translation>%1 个 VIP 和 1 个 SST 脉冲簇</translation>
    </message>
    <message>
        <source>%1 against %2. Both positive %3, both negative %4; only %1 positive %5, only %2 positive %6; undetermined %7.</source>
        <translation>%1 对 %2。都为正 %3，都为负 %4；仅 %1 为正 %5，仅 %2 为正 %6；未定 %7。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 before this step</source>
        <translation>此步骤之前的%1</translation>
    </message>
    <message>
        <source>%1 between layers %2 and %3</source>
        <translation>第 %2 层与第 %3 层之间的%1</translation>
    </message>
    <message>
        <source>%1 bookmarks are out of reach and left out.</source>
        <translation>有 %1 个书签无法到达，已略去。</translation>
    </message>
    <message>
        <source>%1 by |W|</source>
        <translation>%1 按 |W|</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 cannot be %2 pixels: the images of %3 have %4 × %5 pixels, and it must be smaller than either side.</source>
        <translation>%1 不能为 %2 像素：%3 的图像有 %4 × %5 像素，它必须小于每一边。</translation>
    </message>
    <message>
        <source>%1 cannot be %2: %3 has %4 training images, of which at most a quarter, %5, can be held out.</source>
        <translation>%1 不能为 %2：%3 有 %4 幅训练图像，最多可留出四分之一，即 %5 幅。</translation>
    </message>
    <message>
        <source>%1 cannot be %2: it must be a number or text.</source>
        <translation>%1 不能为 %2：必须是数或文本。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos; where a sample is presented for %3 ms: the desired spikes would never begin.</source>
        <translation>%1 不能为“%2”，因为样本只呈现 %3 ms：期望脉冲将永远不会开始。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos; with the input &apos;%3&apos;, whose spikes need intensities from 0 to 1: it must be &apos;none&apos;, or the input &apos;direct&apos;.</source>
        <translation>%1 不能为“%2”，因为输入为“%3”，其脉冲需要 0 到 1 的强度：必须为“none”，或将输入设为“direct”。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it can be %3.</source>
        <translation>%1 不能为“%2”：可以是 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a number from %3 to %4 %5.</source>
        <translation>%1 不能为“%2”：必须是 %3 到 %4 %5的数。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a number from %3 to %4.</source>
        <translation>%1 不能为“%2”：必须是 %3 到 %4 的数。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a whole number from %3 to %4 %5.</source>
        <translation>%1 不能为“%2”：必须是 %3 到 %4 %5的整数。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be a whole number from %3 to %4.</source>
        <translation>%1 不能为“%2”：必须是 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must be text.</source>
        <translation>%1 不能为“%2”：必须是文本。</translation>
    </message>
    <message>
        <source>%1 cannot be &apos;%2&apos;: it must not be empty.</source>
        <translation>%1 不能为“%2”：不能为空。</translation>
    </message>
    <message>
        <source>%1 cannot be searched: only fields that are real numbers can.</source>
        <translation>%1 无法搜索：只能搜索实数字段。</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 个细胞</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 项已改</translation>
    </message>
    <message>
        <source>%1 currents</source>
        <translation>%1 个电流</translation>
    </message>
    <message>
        <source>%1 cut</source>
        <translation>已切除 %1</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1不同</translation>
    </message>
    <message>
        <source>%1 dropped out</source>
        <translation>%1 个退出</translation>
    </message>
    <message>
        <source>%1 ends with %2.</source>
        <translation>%1最后为 %2。</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 轮/min</translation>
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
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1 has cells 0 to %2; there is no cell %3.</source>
        <translation>%1有细胞 0 到 %2，没有细胞 %3。</translation>
    </message>
    <message>
        <source>%1 has no label, so no error goes down.</source>
        <translation>%1没有标签，因此没有误差向下传。</translation>
    </message>
    <message>
        <source>%1 has not been begun here before.</source>
        <translation>%1 以前没有在这里开始过。</translation>
    </message>
    <message>
        <source>%1 has two ranges.</source>
        <translation>%1 有两个范围。</translation>
    </message>
    <message>
        <source>%1 held runs do not fit into the memory for the past and are left out.</source>
        <translation>有 %1 次保留的运行超出历史内存，已略去。</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 幅图像</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 幅/s</translation>
    </message>
    <message>
        <source>%1 images/s in total</source>
        <translation>共 %1 幅/s</translation>
    </message>
    <message>
        <source>%1 in %2, where no data have been opened here before.</source>
        <translation>%1 位于 %2，此处从未打开过该位置的数据。</translation>
    </message>
    <message>
        <source>%1 in %2, which is here.</source>
        <translation>%1，位于 %2，可以找到。</translation>
    </message>
    <message>
        <source>%1 in %2, which is not here: choose where it is.</source>
        <translation>%1，位于 %2，无法找到：请选择它的位置。</translation>
    </message>
    <message>
        <source>%1 in layer %2</source>
        <translation>第 %2 层的%1</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>步骤“%2”中的%1</translation>
    </message>
    <message>
        <source>%1 input cells, but an image has %2 pixels.</source>
        <translation>输入层有 %1 个细胞，而一幅图像有 %2 个像素。</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 注入 %2</translation>
    </message>
    <message>
        <source>%1 is %2, not a whole number from %3 to %4</source>
        <translation>%1 为 %2，不是 %3 到 %4 的整数</translation>
    </message>
    <message>
        <source>%1 is a 7-Zip archive: unpack it.</source>
        <translation>%1 是 7-Zip 归档：请解包。</translation>
    </message>
    <message>
        <source>%1 is a MATLAB file: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是 MATLAB 文件：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is a NumPy array: four are needed: x_train.npy, y_train.npy, x_test.npy and y_test.npy.</source>
        <translation>%1 是 NumPy 数组：需要四个：x_train.npy、y_train.npy、x_test.npy 和 y_test.npy。</translation>
    </message>
    <message>
        <source>%1 is a Parquet table: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是 Parquet 表：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is a Python pickle: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是 Python pickle：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is a RAR archive: unpack it.</source>
        <translation>%1 是 RAR 归档：请解包。</translation>
    </message>
    <message>
        <source>%1 is a TFRecord file: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是 TFRecord 文件：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is a file of PyTorch: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是 PyTorch 文件：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is a table: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是表格：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file: save its arrays as .npz with x_train, y_train, x_test and y_test.</source>
        <translation>%1 是 HDF5 文件：请将其数组保存为 .npz，含 x_train、y_train、x_test 和 y_test。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>%1 is held again.</source>
        <translation>已再次保留%1。</translation>
    </message>
    <message>
        <source>%1 is held already.</source>
        <translation>%1已在保留之中。</translation>
    </message>
    <message>
        <source>%1 is held no longer.</source>
        <translation>不再保留%1。</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>已保留%1。</translation>
    </message>
    <message>
        <source>%1 is needed, but %2 holds %3.</source>
        <translation>需要 %1，但 %2 中是 %3。</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened last. The lesson runs on the drawn digits.</source>
        <translation>%1 已不在上次打开的位置。课程在合成数字上运行。</translation>
    </message>
    <message>
        <source>%1 is no name.</source>
        <translation>%1 不是名称。</translation>
    </message>
    <message>
        <source>%1 is not complete, or damaged.</source>
        <translation>%1 不完整或已损坏。</translation>
    </message>
    <message>
        <source>%1 is not where it was opened last: %2. Lessons stay on the data they ran on.</source>
        <translation>%1 不在上次打开的位置：%2。课程保持在原来的数据上运行。</translation>
    </message>
    <message>
        <source>%1 is not written: it would have %2 bytes, %3 of them in its header, more than could be read again (%4, %5).</source>
        <translation>%1 未写入：它将有 %2 字节，其中文件头 %3 字节，超过可重新读取的大小（%4，%5）。</translation>
    </message>
    <message>
        <source>%1 is the right answer</source>
        <translation>%1 是正确答案</translation>
    </message>
    <message>
        <source>%1 is too large to say here where its data are.</source>
        <translation>%1 过大，无法在此说明其数据的位置。</translation>
    </message>
    <message>
        <source>%1 is wrong</source>
        <translation>%1 不正确</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 labels</source>
        <translation>%1 个标签</translation>
    </message>
    <message>
        <source>%1 last crossed zero in epoch %2, W never did.</source>
        <translation>%1 上次过零在第 %2 轮，W 从未过零。</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略去 %1 个</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 mistakes</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>%1 mistakes, of which the %2 surest are kept</source>
        <translation>%1 个错误，保留其中最确信的 %2 个</translation>
    </message>
    <message>
        <source>%1 mistakes, the surest first</source>
        <translation>%1 个错误，最确信的在前</translation>
    </message>
    <message>
        <source>%1 more are cut.</source>
        <translation>另有 %1 个已切断。</translation>
    </message>
    <message>
        <source>%1 more pinned.</source>
        <translation>另固定 %1 个。</translation>
    </message>
    <message>
        <source>%1 ms/s</source>
        <translation>%1 ms/s</translation>
    </message>
    <message>
        <source>%1 must be from 1 to %2, not %3.</source>
        <translation>%1 必须在 1 到 %2 之间，不能为 %3。</translation>
    </message>
    <message>
        <source>%1 names data at a place where none have been opened here before: %2</source>
        <translation>%1 指定的数据位于此处从未打开过数据的位置：%2</translation>
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
        <translation>%1 无</translation>
    </message>
    <message>
        <source>%1 not yet measured, of %2</source>
        <translation>%1 尚未测量，目标 %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 batch</source>
        <translation>%1 / %2 批</translation>
    </message>
    <message>
        <source>%1 of %2 batches</source>
        <translation>%1 / %2 批</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 / %2 轮</translation>
    </message>
    <message>
        <source>%1 of %2 files exist. Replace them?</source>
        <translation>%2 个文件中有 %1 个已存在。要替换吗？</translation>
    </message>
    <message>
        <source>%1 of %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1，每幅 %2 个数</translation>
    </message>
    <message>
        <source>%1 of %2 sample</source>
        <translation>%1 / %2 个样本</translation>
    </message>
    <message>
        <source>%1 of %2 samples</source>
        <translation>%1 / %2 个样本</translation>
    </message>
    <message>
        <source>%1 of %2 were right (%3).</source>
        <translation>%2 人中有 %1 人答对（%3）。</translation>
    </message>
    <message>
        <source>%1 of %2 x %3 pixels</source>
        <translation>%1，每幅 %2 x %3 像素</translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation>A 的%1</translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation>B 的%1</translation>
    </message>
    <message>
        <source>%1 of at most %2 held</source>
        <translation>已保留 %1 个，最多 %2 个</translation>
    </message>
    <message>
        <source>%1 of cell %2 in layer %3</source>
        <translation>第 %3 层细胞 %2 的%1</translation>
    </message>
    <message>
        <source>%1 of each layer</source>
        <translation>各层的%1</translation>
    </message>
    <message>
        <source>%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, hidden_bias), or a smaller eta if it has spiked before.</source>
        <translation>其 %2 个细胞中有 %1 个已切除，请撤销该干预，或尝试更大的驱动（gain、hidden_bias）；若之前发放过脉冲，可尝试更小的 eta。</translation>
    </message>
    <message>
        <source>%1 of its %2 cells are cut, so undo that what-if, or try more drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>其 %2 个细胞中有 %1 个已切除，请撤销该干预，或尝试更大的驱动（gain、hidden_bias）或更小的 eta。</translation>
    </message>
    <message>
        <source>%1 of its steps play by themselves.</source>
        <translation>其中 %1 步会自动播放。</translation>
    </message>
    <message>
        <source>%1 of its steps race learning rules.</source>
        <translation>其中 %1 步有学习规则竞赛。</translation>
    </message>
    <message>
        <source>%1 of the pyramidal cell</source>
        <translation>锥体细胞 %1 个</translation>
    </message>
    <message>
        <source>%1 of the pyramidal cell, %2 of VIP, %3 of SST</source>
        <translation>锥体细胞 %1 个，VIP %2 个，SST %3 个</translation>
    </message>
    <message>
        <source>%1 of the what-if</source>
        <translation>干预的%1</translation>
    </message>
    <message>
        <source>%1 only in A</source>
        <translation>%1 仅在 A 中</translation>
    </message>
    <message>
        <source>%1 only in B</source>
        <translation>%1 仅在 B 中</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1 output cells, but the data have labels for %2.</source>
        <translation>输出层有 %1 个细胞，而数据有 %2 个标签。</translation>
    </message>
    <message>
        <source>%1 pair: %2 same sign, %3 opposite, %4 undetermined</source>
        <translation>%1 对：%2 同号，%3 异号，%4 未定</translation>
    </message>
    <message>
        <source>%1 pairs: %2 same sign, %3 opposite, %4 undetermined</source>
        <translation>%1 对：%2 同号，%3 异号，%4 未定</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 predictions were removed.</source>
        <translation>已移除 %1 条预测。</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 正确</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns. %3.</source>
        <translation>%1 行，%2 列。%3。</translation>
    </message>
    <message>
        <source>%1 runs are held, as many as there can be: release one of them first.</source>
        <translation>已保留 %1 次运行，达到上限：请先释放其中之一。</translation>
    </message>
    <message>
        <source>%1 runs side by side would need %2 GB, more than half of the %3 GB of memory here; fewer rules or seeds need less.</source>
        <translation>%1 次运行并行需要 %2 GB，超过这里 %3 GB 内存的一半；减少规则或种子即可减少所需。</translation>
    </message>
    <message>
        <source>%1 runs · %2 · %3 · %4</source>
        <translation>%1 次运行 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 same, %2 opposite</source>
        <translation>%1 同号，%2 异号</translation>
    </message>
    <message>
        <source>%1 same, %2 opposite, %3 undetermined</source>
        <translation>%1 同号，%2 异号，%3 未定</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 个场景</translation>
    </message>
    <message>
        <source>%1 silenced</source>
        <translation>%1 已沉默</translation>
    </message>
    <message>
        <source>%1 silenced next</source>
        <translation>%1 即将沉默</translation>
    </message>
    <message>
        <source>%1 spikes</source>
        <translation>%1 个脉冲</translation>
    </message>
    <message>
        <source>%1 spikes per cell and 100 ms</source>
        <translation>每细胞每 100 ms 的 %1 脉冲数</translation>
    </message>
    <message>
        <source>%1 spikes per cell, 100 ms</source>
        <translation>每细胞 %1 脉冲数，100 ms</translation>
    </message>
    <message>
        <source>%1 strokes</source>
        <translation>%1 笔</translation>
    </message>
    <message>
        <source>%1 strongest</source>
        <translation>最强的 %1 条</translation>
    </message>
    <message>
        <source>%1 synapses</source>
        <translation>%1 个突触</translation>
    </message>
    <message>
        <source>%1 test images are asked for, but %2 has only %3.</source>
        <translation>要求 %1 幅测试图像，但 %2 只有 %3 幅。</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 个线程</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 training images are asked for, but %2 has only %3.</source>
        <translation>要求 %1 幅训练图像，但 %2 只有 %3 幅。</translation>
    </message>
    <message>
        <source>%1 trials are asked for, not 2 to %2.</source>
        <translation>要求 %1 次试验，不在 2 到 %2 之间。</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3 (not of %6), %4 trials per rule of up to %5 epoch</source>
        <translation>%1 在 %3 的 %2 幅留出图像上调优（而非 %6），每个规则 %4 次试验，最多 %5 轮</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3 (not of %6), %4 trials per rule of up to %5 epochs</source>
        <translation>%1 在 %3 的 %2 幅留出图像上调优（而非 %6），每个规则 %4 次试验，最多 %5 轮</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3, %4 trials per rule of up to %5 epoch</source>
        <translation>%1 在 %3 的 %2 幅留出图像上调优，每个规则 %4 次试验，最多 %5 轮</translation>
    </message>
    <message>
        <source>%1 tuned on %2 held-out images of %3, %4 trials per rule of up to %5 epochs</source>
        <translation>%1 在 %3 的 %2 幅留出图像上调优，每个规则 %4 次试验，最多 %5 轮</translation>
    </message>
    <message>
        <source>%1 values not applied yet.</source>
        <translation>%1 个值尚未应用。</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 票</translation>
    </message>
    <message>
        <source>%1 what-if is not in it, since it comes later than where the run stands.</source>
        <translation>其中不含 %1 次干预，因为它晚于运行所在之处。</translation>
    </message>
    <message>
        <source>%1 what-ifs are not in it, since they come later than where the run stands.</source>
        <translation>其中不含 %1 次干预，因为它们晚于运行所在之处。</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>“%2”时的%1</translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <translation>%1 x %2 像素</translation>
    </message>
    <message>
        <source>%1 x %2 pixels in %3 channels</source>
        <translation>%1 x %2 像素，%3 个通道</translation>
    </message>
    <message>
        <source>%1 zero pairs</source>
        <translation>%1 对含零</translation>
    </message>
    <message>
        <source>%1 |W| · %2</source>
        <translation>%1 |W| · %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 ± %2 (%3 to %4)</source>
        <translation>%1 ± %2（%3 到 %4）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 trials per rule · up to %4 epochs</source>
        <translation>%1 · %2 · 每个规则 %3 次试验 · 最多 %4 轮</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 · %5</source>
        <translation>%1 · %2 · %3 · %4 · %5</translation>
    </message>
    <message>
        <source>%1 · bp %2</source>
        <translation>%1 · bp %2</translation>
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
        <source>%1 × %2 × %3</source>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – Microcircuit</source>
        <translation>%1 – Microcircuit</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2 ↓</source>
        <translation>%1 → %2 ↓</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2：%3</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a curve and its run</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a layer and a place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a run and a moment of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a setting and its unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error and why it is silent</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2
%3 = %4
%5
%6</source>
        <translation>%1，%2
%3 = %4
%5
%6</translation>
    </message>
    <message>
        <source>%1, %2 batches to go</source>
        <translation>%1，还差 %2 批</translation>
    </message>
    <message>
        <source>%1, %2 batches to go, dropped out: %3</source>
        <translation>%1，还差 %2 批，退出：%3</translation>
    </message>
    <message>
        <source>%1, %2 points above the run</source>
        <translation>%1，比运行高 %2 个百分点</translation>
    </message>
    <message>
        <source>%1, %2 points below the run</source>
        <translation>%1，比运行低 %2 个百分点</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1，%2 · %3</translation>
    </message>
    <message>
        <source>%1, %2, epoch %3</source>
        <translation>%1，%2，第 %3 轮</translation>
    </message>
    <message>
        <source>%1, %2, pooled</source>
        <translation>%1，%2，池化</translation>
    </message>
    <message>
        <source>%1, %2: %3. Update of a synapse: %4.</source>
        <translation>%1，%2：%3。突触的更新：%4。</translation>
    </message>
    <message>
        <source>%1, 0 to %2</source>
        <translation>%1，0 到 %2</translation>
    </message>
    <message>
        <source>%1, B − A</source>
        <translation>%1，B − A</translation>
    </message>
    <message>
        <source>%1, B − A = %2</source>
        <translation>%1，B − A = %2</translation>
    </message>
    <message>
        <source>%1, B − A: %2.</source>
        <translation>%1，B − A：%2。</translation>
    </message>
    <message>
        <source>%1, E = %2: %3</source>
        <translation>%1，E = %2：%3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>%1, answer</source>
        <translation>%1，答案</translation>
    </message>
    <message>
        <source>%1, as the run</source>
        <translation>%1，与运行相同</translation>
    </message>
    <message>
        <source>%1, at all positions of the kernel</source>
        <translation>%1，在卷积核的所有位置</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1，细胞 %2</translation>
    </message>
    <message>
        <source>%1, cursor A</source>
        <translation>%1，游标 A</translation>
    </message>
    <message>
        <source>%1, dropped out: %3</source>
        <translation>%1，退出：%3</translation>
    </message>
    <message>
        <source>%1, largest %2</source>
        <translation>%1，最大 %2</translation>
    </message>
    <message>
        <source>%1, largest %2 (%3)</source>
        <translation>%1，最大 %2（%3）</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1，均值</translation>
    </message>
    <message>
        <source>%1, mean x = %2</source>
        <translation>%1，x 均值 = %2</translation>
    </message>
    <message>
        <source>%1, mean, %2</source>
        <translation>%1，均值，%2</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1，百分比</translation>
    </message>
    <message>
        <source>%1, pixel %2</source>
        <translation>%1，像素 %2</translation>
    </message>
    <message>
        <source>%1, pixel %2 (%3)</source>
        <translation>%1，像素 %2（%3）</translation>
    </message>
    <message>
        <source>%1, pixel %2 (channel %3, %4)</source>
        <translation>%1，像素 %2（通道 %3，%4）</translation>
    </message>
    <message>
        <source>%1, pooled</source>
        <translation>%1，池化</translation>
    </message>
    <message>
        <source>%1, question</source>
        <translation>%1，问题</translation>
    </message>
    <message>
        <source>%1, spikes in this step</source>
        <translation>%1，这一步发放脉冲</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1，第 %2 步</translation>
    </message>
    <message>
        <source>%1, step %2: %3</source>
        <translation>%1，步骤 %2：%3</translation>
    </message>
    <message>
        <source>%1, t = %2</source>
        <translation>%1，t = %2</translation>
    </message>
    <message>
        <source>%1, taken from %2. The set-up says %3.</source>
        <translation>%1，取自 %2。配置中写的是 %3。</translation>
    </message>
    <message>
        <source>%1, the run is paused</source>
        <translation>%1，运行暂停</translation>
    </message>
    <message>
        <source>%1, the run plays</source>
        <translation>%1，运行播放</translation>
    </message>
    <message>
        <source>%1, whole presentation</source>
        <translation>%1，整个呈现</translation>
    </message>
    <message>
        <source>%1, written by Microcircuit %2</source>
        <translation>%1，由 Microcircuit %2 写出</translation>
    </message>
    <message>
        <source>%1, |B − A| %2 in the mean</source>
        <translation>%1，|B − A| 平均 %2</translation>
    </message>
    <message>
        <source>%1-seed-%2.mcs</source>
        <translation>%1-seed-%2.mcs</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>%1. %2
While a race runs, ticking the rule lets it join: it learns from the start and catches up. Clearing the tick removes it from the race.</source>
        <translation>%1。%2
竞赛进行中，勾选规则即可让它加入：它从头学起并赶上来。取消勾选则将它移出竞赛。</translation>
    </message>
    <message>
        <source>%1. %2 B: %3</source>
        <translation>%1。%2 B：%3</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1。%2。%3</translation>
    </message>
    <message>
        <source>%1. It is seen in no view.</source>
        <translation>%1。它不出现在任何视图中。</translation>
    </message>
    <message>
        <source>%1. Mean output after %2: %3.</source>
        <translation>%1。%2 后的平均输出：%3。</translation>
    </message>
    <message>
        <source>%1. See it in:</source>
        <translation>%1。见于：</translation>
    </message>
    <message>
        <source>%1. You need not wait for this one to end.</source>
        <translation>%1。不必等到这一步结束。</translation>
    </message>
    <message>
        <source>%1/(%2·%3)%4</source>
        <translation>%1/(%2·%3)%4</translation>
    </message>
    <message>
        <source>%1/(%2·%3·√%4)</source>
        <translation>%1/(%2·%3·√%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2
Click: present it</source>
        <translation>%1：%2
点击：呈现它</translation>
    </message>
    <message>
        <source>%1: %2 PYR spikes</source>
        <translation>%1：%2 个 PYR 脉冲</translation>
    </message>
    <message>
        <source>%1: %2 images</source>
        <translation>%1：%2 幅图像</translation>
    </message>
    <message>
        <source>%1: %2 in A, %3 in B</source>
        <translation>%1：A 中 %2，B 中 %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ</source>
        <translation>%1：%3 个中有 %2 个不同</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disagree</source>
        <translation>%1：%3 条中 %2 条异号</translation>
    </message>
    <message>
        <source>%1: %2 of %3 disagree in sign</source>
        <translation>%1：%3 条中有 %2 条异号</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images right</source>
        <translation>%1：%2，共 %3 幅图像</translation>
    </message>
    <message>
        <source>%1: %2 rows of %3</source>
        <translation>%1：%2 行，列为 %3</translation>
    </message>
    <message>
        <source>%1: %2 shown, %3 carry an error of VIP, %4 of SST</source>
        <translation>%1：显示 %2 条，%3 条携带 VIP 的误差，%4 条携带 SST 的误差</translation>
    </message>
    <message>
        <source>%1: %2 shown, feedback comes from the output</source>
        <translation>%1：显示 %2 条，反馈来自输出层</translation>
    </message>
    <message>
        <source>%1: %2 shown, no feedback</source>
        <translation>%1：显示 %2 条，没有反馈</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 到 %3</translation>
    </message>
    <message>
        <source>%1: %2 × %3 × %4</source>
        <translation>%1：%2 × %3 × %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2, %3 spike, mean x %4</source>
        <translation>%1：%2，%3 个发放脉冲，x 均值 %4</translation>
    </message>
    <message>
        <source>%1: %2, VIP %3, SST %4</source>
        <translation>%1：%2，VIP %3，SST %4</translation>
    </message>
    <message>
        <source>%1: %2, mean e = %3</source>
        <translation>%1：%2，e 均值 = %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: 0 in all cells</source>
        <translation>%1：所有细胞均为 0</translation>
    </message>
    <message>
        <source>%1: A and B are the same.</source>
        <translation>%1：A 与 B 相同。</translation>
    </message>
    <message>
        <source>%1: A, B and B − A</source>
        <translation>%1：A、B 与 B − A</translation>
    </message>
    <message>
        <source>%1: W = %2</source>
        <translation>%1：W = %2</translation>
    </message>
    <message>
        <source>%1: acts while it is dragged. One drag is one intervention; Ctrl+Z takes it back. Keys: arrows, Home and End.</source>
        <translation>%1：拖动时即起作用。一次拖动是一次干预；Ctrl+Z 撤销。按键：方向键、Home 和 End。</translation>
    </message>
    <message>
        <source>%1: afferent of the cell</source>
        <translation>%1：细胞的传入单元</translation>
    </message>
    <message>
        <source>%1: all %2 the same</source>
        <translation>%1：%2 个全部相同</translation>
    </message>
    <message>
        <source>%1: cell of the layer</source>
        <translation>%1：层中的细胞</translation>
    </message>
    <message>
        <source>%1: cells %2</source>
        <translation>%1：细胞 %2</translation>
    </message>
    <message>
        <source>%1: cut</source>
        <translation>%1：已切除</translation>
    </message>
    <message>
        <source>%1: layer</source>
        <translation>%1：层</translation>
    </message>
    <message>
        <source>%1: mean |e|</source>
        <translation>%1：|e| 均值</translation>
    </message>
    <message>
        <source>%1: no connections</source>
        <translation>%1：没有连接</translation>
    </message>
    <message>
        <source>%1: no feedback</source>
        <translation>%1：没有反馈</translation>
    </message>
    <message>
        <source>%1: none in this presentation</source>
        <translation>%1：本次呈现没有</translation>
    </message>
    <message>
        <source>%1: none in this step</source>
        <translation>%1：这一步没有</translation>
    </message>
    <message>
        <source>%1: nothing passes in this presentation</source>
        <translation>%1：本次呈现没有信号通过</translation>
    </message>
    <message>
        <source>%1: nothing passes in this step</source>
        <translation>%1：这一步没有信号通过</translation>
    </message>
    <message>
        <source>%1: nothing to compare</source>
        <translation>%1：没有可比较的</translation>
    </message>
    <message>
        <source>%1: only in A</source>
        <translation>%1：仅在 A 中</translation>
    </message>
    <message>
        <source>%1: only in B</source>
        <translation>%1：仅在 B 中</translation>
    </message>
    <message>
        <source>%1: prediction %2.</source>
        <translation>%1：预测 %2。</translation>
    </message>
    <message>
        <source>%1: spikes only in A: %2, only in B: %3, in both: %4</source>
        <translation>%1：仅 A 有的脉冲 %2，仅 B 有 %3，两者都有 %4</translation>
    </message>
    <message>
        <source>%1: spikes per 100 ms</source>
        <translation>%1：每 100 ms 脉冲数</translation>
    </message>
    <message>
        <source>%1: the name of an exported race must end in .png or .svg.</source>
        <translation>%1：导出竞赛的文件名必须以 .png 或 .svg 结尾。</translation>
    </message>
    <message>
        <source>%1: the run was opened, but what the session holds about the window cannot be read.</source>
        <translation>%1：运行已打开，但会话中有关窗口的内容无法读取。</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1：相同</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1：没有这个文件夹</translation>
    </message>
    <message>
        <source>%1: use the suggested %2</source>
        <translation>%1：使用建议值 %2</translation>
    </message>
    <message>
        <source>%1: x = %2</source>
        <translation>%1：x = %2</translation>
    </message>
    <message>
        <source>%1: x = %2, spikes</source>
        <translation>%1：x = %2，发放脉冲</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1; %2 of %3 entries of E have its sign</source>
        <translation>%1；%3 个 E 元素中有 %2 个与之同号</translation>
    </message>
    <message>
        <source>%1; %2 votes</source>
        <translation>%1；%2 票</translation>
    </message>
    <message>
        <source>%1; 1 vote</source>
        <translation>%1；1 票</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <translation>%1；以及 %2</translation>
    </message>
    <message>
        <source>%1; graded errors</source>
        <translation>%1；连续值误差</translation>
    </message>
    <message>
        <source>%1; θₑ = %2</source>
        <translation>%1；θₑ = %2</translation>
    </message>
    <message>
        <source>%1…%2</source>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into all hidden layers flipped</source>
        <translation>通往所有隐藏层的反馈符号翻转 %2 %</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into all hidden layers held flipped</source>
        <translation>通往所有隐藏层的反馈符号保持翻转 %2 %</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into layer %1 flipped</source>
        <translation>通往第 %1 层的反馈符号翻转 %2 %</translation>
    </message>
    <message>
        <source>%2 % of feedback signs into layer %1 held flipped</source>
        <translation>通往第 %1 层的反馈符号保持翻转 %2 %</translation>
    </message>
    <message>
        <source>%2 % of the cells of hidden layer %1 did not spike in the last batch: %3</source>
        <translation>隐藏层 %1 有 %2 % 的细胞在上一批中没有发放脉冲：%3</translation>
    </message>
    <message>
        <source>%2 % of the cells of the output layer did not spike in the last batch: %3</source>
        <translation>输出层有 %2 % 的细胞在上一批中没有发放脉冲：%3</translation>
    </message>
    <message>
        <source>%6 has labels %1 to %2, which need %3 output cells, as labels count from 0, but the network %4 has only %5.</source>
        <translation>%6 的标签为 %1 到 %2，从 0 开始计数，需要 %3 个输出细胞，但网络 %4 只有 %5 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n classics</source>
        <translation>
            <numerusform>%n 个经典规则</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;%1 (%2)</source>
        <translation>&amp;%1（%2）</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>答案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Begin the lesson</source>
        <translation>开始课程(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close lesson</source>
        <translation>关闭课程(&amp;C)</translation>
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
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Data of lessons</source>
        <translation>课程的数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Default layout</source>
        <translation>默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drawn digits</source>
        <translation>合成数字(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Explained in the manual</source>
        <translation>在手册中的解释(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export figures…</source>
        <translation>导出图(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Films of steps that play</source>
        <translation>播放步骤的影片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit: show all of the time axes</source>
        <translation>适配：显示整个时间轴(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on at the last one shown</source>
        <translation>从上次显示的场景继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with these data</source>
        <translation>用这些数据继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Handout of a lesson…</source>
        <translation>课程讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Handout of this lesson…</source>
        <translation>此课程的讲义(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Hear the spikes</source>
        <translation>聆听脉冲(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold this run</source>
        <translation>保留此运行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Label the parts of this view</source>
        <translation>标注此视图的各部分(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List of lessons</source>
        <translation>课程列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List of scenes</source>
        <translation>场景列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the test set</source>
        <translation>查看测试集(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make a film…</source>
        <translation>制作影片(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Make the film…</source>
        <translation>制作影片(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>制作(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>新种子(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next scene</source>
        <translation>下一个场景(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open the data</source>
        <translation>打开数据(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>节奏(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste a set-up…</source>
        <translation>粘贴配置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous scene</source>
        <translation>上一个场景(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Record a scene</source>
        <translation>录制场景(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset, same weights</source>
        <translation>重置，权重不变(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scenes</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation>调低音量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步进(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ten steps</source>
        <translation>前进十步(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Vote on the question</source>
        <translation>对问题投票(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What is this view?</source>
        <translation>这个视图是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; compares nothing: it can be like accuracy &gt;= 80% or accuracy@fa &lt; accuracy@frsf - 2%.</source>
        <translation>“%1”没有比较任何内容：可以写成 accuracy &gt;= 80% 或 accuracy@fa &lt; accuracy@frsf - 2%。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not name its layer or cell by a whole number from %2 to 1,000,000.</source>
        <translation>“%1”没有用 %2 到 1,000,000 的整数指明其层或细胞。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a &apos;%&apos; without two hexadecimal digits after it.</source>
        <translation>“%1”中有一个“%”，后面不是两位十六进制数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a kernel larger than the maps of %2 x %3 below it.</source>
        <translation>“%1”的卷积核大于其下方 %2 x %3 的特征图。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a kernel that is not from 1 to 31.</source>
        <translation>“%1”的卷积核不在 1 到 31 之间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a padding as large as its kernel: the cells at the border would see nothing.</source>
        <translation>“%1”的填充与卷积核一样大：边缘的细胞将什么也看不到。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a padding that is not from 0 to 30.</source>
        <translation>“%1”的填充不在 0 到 30 之间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a stride that is not from 1 to 31.</source>
        <translation>“%1”的步幅不在 1 到 31 之间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 100,000 cells.</source>
        <translation>“%1”超过 100,000 个细胞。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is larger than the maps of %2 x %3 below it.</source>
        <translation>“%1”大于其下方 %2 x %3 的特征图。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither yes nor no.</source>
        <translation>“%1”既不是 yes 也不是 no。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no amount: it can be like 40 batches, 1 sample, 7 ms or 2 epochs, from 1 to 1,000,000.</source>
        <translation>“%1”不是数量：可以写成 40 batches、1 sample、7 ms 或 2 epochs，数值从 1 到 1,000,000。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no cell: it is LAYER:CELL, like 1:17.</source>
        <translation>“%1”不是细胞：应为 LAYER:CELL，例如 1:17。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field of a step. It can be %2, each followed by a colon and its value.</source>
        <translation>“%1”不是步骤的字段。可以是 %2，其后各跟冒号和值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field of the header, which has title, summary, minutes and format.</source>
        <translation>“%1”不是文件头的字段；文件头有 title、summary、minutes 和 format。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no layer. Layers are cells like 400, convolutions like 32c5 (32 channels, kernel of 5, also 32c5s2p1 with stride 2 and padding 1) and pools like p2.</source>
        <translation>“%1”不是层。层可以是细胞数，如 400；卷积，如 32c5（32 个通道，卷积核为 5；也可写 32c5s2p1，步幅为 2、填充为 1）；池化，如 p2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name: it has up to 40 letters, digits, - and _, and is not &apos;before&apos;.</source>
        <translation>“%1”不是名称：名称最多 40 个字母、数字、- 和 _，且不能是“before”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number to add.</source>
        <translation>“%1”不是可以相加的数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no picture beside the lesson: it is a plain name that ends in .svg or .png, without folders or addresses.</source>
        <translation>“%1”不是课程旁边的图片：应为以 .svg 或 .png 结尾的普通名称，不含文件夹或地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pool of at least 2 x 2.</source>
        <translation>“%1”不是至少 2 x 2 的池化。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no speed: it can be like 30 ms/s, 2 samples/s or 25 batches/s.</source>
        <translation>“%1”不是速度：可以写成 30 ms/s、2 samples/s 或 25 batches/s。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no synapse: it is LAYER:CELL:AFFERENT, like 2:3:17.</source>
        <translation>“%1”不是突触：应为 LAYER:CELL:AFFERENT，例如 2:3:17。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of the option &apos;%2&apos;. It can be %3 or %4.</source>
        <translation>“%1”不是选项“%2”的值。可以是 %3 或 %4。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of the option &apos;%2&apos;. It can be %3 or a number from %4 to %5.</source>
        <translation>“%1”不是选项“%2”的值。可以是 %3，或 %4 到 %5 的数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of the option &apos;%2&apos;. It can be %3.</source>
        <translation>“%1”不是选项“%2”的值。可以是 %3。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number from 1 to %2.</source>
        <translation>“%1”不是 1 到 %2 的整数。</translation>
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
        <source>&apos;%1&apos; is not complete, or has too many parts. It can be %2.</source>
        <translation>“%1”不完整，或部分过多。可以是 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not from 1 to 100,000 cells.</source>
        <translation>“%1”不在 1 到 100,000 个细胞之间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing that is measured. It can be %2.</source>
        <translation>“%1”不是可以测量的量。可以是 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a name after its @: of a step, of a rule, or &apos;before&apos;.</source>
        <translation>“%1”的 @ 之后需要一个名称：步骤的、规则的，或“before”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs rows and columns below it: write the input as rows x columns x channels, like 32x32x3, and convolutions before dense layers.</source>
        <translation>“%1”下方需要有行和列：请将输入写成 行 x 列 x 通道，例如 32x32x3，并将卷积写在全连接层之前。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: layer %2 has cells 0 to %3.</source>
        <translation>“%1”：第 %2 层的细胞为 0 到 %3。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the network %2 has layers 1 to %3.</source>
        <translation>“%1”：网络 %2 的层为 1 到 %3。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the network %2 has pairs of layers from 1 to %3.</source>
        <translation>“%1”：网络 %2 的层对为 1 到 %3。</translation>
    </message>
    <message>
        <source>&apos;fixed&apos; quantum θ_e, or &apos;adaptive&apos;: c times the running root mean square of the layer&apos;s error drive.</source>
        <translation>“固定”的量子 θ_e；或“自适应”：c 乘以该层误差驱动的滑动均方根。</translation>
    </message>
    <message>
        <source>(1 − λ)ᵏ</source>
        <translation>(1 − λ)ᵏ</translation>
    </message>
    <message>
        <source>**%1** is right: %2</source>
        <translation>**%1** 正确：%2</translation>
    </message>
    <message>
        <source>**The answer:** *%1*</source>
        <translation>**答案：** %1</translation>
    </message>
    <message>
        <source>**✓ That is right.**</source>
        <translation>**✓ 正确。**</translation>
    </message>
    <message>
        <source>**✗ The right answer:** *%1*</source>
        <translation>**✗ 正确答案：** *%1*</translation>
    </message>
    <message>
        <source>*PageDown shows the first scene.*</source>
        <translation>按 PageDown 显示第一个场景。</translation>
    </message>
    <message>
        <source>*no notes*</source>
        <translation>没有备注</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个细胞</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 幅图像</translation>
    </message>
    <message>
        <source>1 in every step for the right class, from step $1 + t_d$ on; else 0.</source>
        <translation>正确类别从第 $1 + t_d$ 步起每步为 1；否则为 0。</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>1 ms</source>
        <translation>1 ms</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <source>1 of its steps plays by itself.</source>
        <translation>其中 1 步会自动播放。</translation>
    </message>
    <message>
        <source>1 of its steps races learning rules.</source>
        <translation>其中 1 步有学习规则竞赛。</translation>
    </message>
    <message>
        <source>1 prediction was removed.</source>
        <translation>已移除 1 条预测。</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 个场景</translation>
    </message>
    <message>
        <source>1 spike</source>
        <translation>1 个脉冲</translation>
    </message>
    <message>
        <source>1 stroke</source>
        <translation>1 笔</translation>
    </message>
    <message>
        <source>1 synapse</source>
        <translation>1 个突触</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 个线程</translation>
    </message>
    <message>
        <source>1 value not applied yet.</source>
        <translation>1 个值尚未应用。</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 票</translation>
    </message>
    <message>
        <source>1/(N·T)</source>
        <translation>1/(N·T)</translation>
    </message>
    <message>
        <source>1/(N·T·√P)</source>
        <translation>1/(N·T·√P)</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>100,000 images/s</source>
        <translation>100,000 幅/s</translation>
    </message>
    <message>
        <source>100.0 %</source>
        <translation>100.0 %</translation>
    </message>
    <message>
        <source>88.8 epochs/min</source>
        <translation>88.8 轮/min</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>&lt; 0.00001 %</source>
        <translation>&lt; 0.00001 %</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Microcircuit %1&lt;/h3&gt;&lt;p&gt;Trains a spiking network of cortical microcircuits, each of a pyramidal, a VIP and an SST cell, and shows it while it learns.&lt;/p&gt;&lt;p&gt;A reconstruction from the abstract of Yang &amp;amp; Li (2022), “A Computational Framework of Cortical Microcircuits Approximates Sign-concordant Random Backpropagation”, arXiv 2205.07292. It is not the authors&apos; own code; where the abstract is silent, the equations are this program&apos;s choice.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Microcircuit %1&lt;/h3&gt;&lt;p&gt;训练由皮层微环路组成的脉冲网络，并在学习时将其展示出来。每个微环路由一个锥体细胞、一个 VIP 细胞和一个 SST 细胞构成。&lt;/p&gt;&lt;p&gt;本程序根据 Yang &amp;amp; Li（2022）“A Computational Framework of Cortical Microcircuits Approximates Sign-concordant Random Backpropagation”（arXiv 2205.07292）的摘要重建，并非作者的代码；摘要未说明之处，方程由本程序选定。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A GIF must have between %1 and %2 pictures per second: programs show more of them slower.</source>
        <translation>GIF 必须为每秒 %1 到 %2 幅画面：帧数更高时，各种程序会放慢播放。</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A 与 B</translation>
    </message>
    <message>
        <source>A and B are the same.</source>
        <translation>A 与 B 相同。</translation>
    </message>
    <message>
        <source>A beside B</source>
        <translation>A 与 B 并列</translation>
    </message>
    <message>
        <source>A blank sheet.</source>
        <translation>空白画板。</translation>
    </message>
    <message>
        <source>A cell spikes where this holds.</source>
        <translation>满足此条件时，细胞发放脉冲。</translation>
    </message>
    <message>
        <source>A change of the run</source>
        <translation>对运行的更改</translation>
    </message>
    <message>
        <source>A class is voting. Close the vote, then choose the language.</source>
        <translation>全班正在投票。请关闭投票，然后选择语言。</translation>
    </message>
    <message>
        <source>A click is a spike of the PYR cell, a high tone a burst of VIP, a low tone a burst of SST.</source>
        <translation>咔嗒声是 PYR 细胞的脉冲，高音是 VIP 的脉冲簇，低音是 SST 的脉冲簇。</translation>
    </message>
    <message>
        <source>A click on a cell shows its strongest connections.</source>
        <translation>点击细胞可显示它最强的连接。</translation>
    </message>
    <message>
        <source>A column for each class that was said.</source>
        <translation>每个回答的类别一列。</translation>
    </message>
    <message>
        <source>A column for each of the %1 steps.</source>
        <translation>共 %1 步，每步一列。</translation>
    </message>
    <message>
        <source>A data set</source>
        <translation>一个数据集</translation>
    </message>
    <message>
        <source>A data set has a name that is not accepted.</source>
        <translation>某个数据集的名称不可接受。</translation>
    </message>
    <message>
        <source>A feedback weight: errors travel down through it.</source>
        <translation>反馈权重：误差经它向下传。</translation>
    </message>
    <message>
        <source>A field of a step has up to %1 bytes.</source>
        <translation>步骤的一个字段最多 %1 字节。</translation>
    </message>
    <message>
        <source>A file is being opened or saved. Choose the language once that is done.</source>
        <translation>正在打开或保存文件。请在完成后选择语言。</translation>
    </message>
    <message>
        <source>A film is being made. Choose the language once it is finished.</source>
        <translation>正在制作影片。请在完成后选择语言。</translation>
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
        <translation>第一个实验</translation>
    </message>
    <message>
        <source>A folder with the same images and labels</source>
        <translation>含有相同图像和标签的文件夹</translation>
    </message>
    <message>
        <source>A formula does not end on its line; a dollar sign is written \$.</source>
        <translation>公式没有在本行结束；美元符号写作 \$。</translation>
    </message>
    <message>
        <source>A formula ends with _ or ^.</source>
        <translation>公式以 _ 或 ^ 结尾。</translation>
    </message>
    <message>
        <source>A formula has &apos;%1&apos;, which is not known: the page Writing a lesson of the manual lists what can be written.</source>
        <translation>公式中有未知的“%1”：手册的“Writing a lesson”页列出了可以书写的内容。</translation>
    </message>
    <message>
        <source>A formula has a { without its }.</source>
        <translation>公式有 { 而没有对应的 }。</translation>
    </message>
    <message>
        <source>A formula has a } without its {.</source>
        <translation>公式有 } 而没有对应的 {。</translation>
    </message>
    <message>
        <source>A formula has braces within braces.</source>
        <translation>公式在花括号之内又有花括号。</translation>
    </message>
    <message>
        <source>A formula is empty; a dollar sign is written \$.</source>
        <translation>公式是空的；美元符号写作 \$。</translation>
    </message>
    <message>
        <source>A formula raises or lowers within what is raised or lowered already.</source>
        <translation>公式在上标或下标之内又有上标或下标。</translation>
    </message>
    <message>
        <source>A forward weight: activity travels up through it.</source>
        <translation>前向权重：活动经它向上传。</translation>
    </message>
    <message>
        <source>A handout is being written. Choose the language once it is finished.</source>
        <translation>正在写讲义。请在完成后选择语言。</translation>
    </message>
    <message>
        <source>A handout is being written. Export once it is finished.</source>
        <translation>正在写讲义。请在完成后导出。</translation>
    </message>
    <message>
        <source>A hundred hidden microcircuits learn ten digits, ten seconds an epoch: after half a minute about 90 of 100 are right, and the speed slider goes up to full speed. VIP and SST burst where an answer is wrong, less and less often.</source>
        <translation>一百个隐藏层微环路学习十个数字，每轮十秒：半分钟后 100 个约有 90 个正确，速度滑块可以调到全速。回答错误时，VIP 和 SST 发放脉冲簇，而且越来越少。</translation>
    </message>
    <message>
        <source>A kernel W</source>
        <translation>一个卷积核 W</translation>
    </message>
    <message>
        <source>A learning rate of 5, twenty-five times the suggested one: weights overshoot, and after some ten batches the output falls silent and nothing is learned any more. Ten batches later the run pauses and says so; in the raster the rows of the output are empty, and the loss in Error signals lies flat.</source>
        <translation>学习率为 5，是建议值的二十五倍：权重冲过了头，十批左右之后输出层沉默，再也学不到东西。再过十批，运行会暂停并说明原因；脉冲栅格图中输出层的行是空的，“误差信号”中的损失是平的。</translation>
    </message>
    <message>
        <source>A lesson begins with a line of --- and its header: title, summary, minutes, format.</source>
        <translation>课程以一行 --- 及其文件头开始：title、summary、minutes、format。</translation>
    </message>
    <message>
        <source>A lesson has up to %1 steps.</source>
        <translation>一个课程最多 %1 个步骤。</translation>
    </message>
    <message>
        <source>A lesson is open</source>
        <translation>课程已打开</translation>
    </message>
    <message>
        <source>A lesson is open. Close it to record scenes.</source>
        <translation>课程已打开。关闭后才能录制场景。</translation>
    </message>
    <message>
        <source>A lesson is open. Close it to show scenes.</source>
        <translation>课程已打开。关闭后才能显示场景。</translation>
    </message>
    <message>
        <source>A lesson learns the drawn digits, which every machine has: it cannot name other data.</source>
        <translation>课程学习的是每台电脑都有的合成数字：不能指定其他数据。</translation>
    </message>
    <message>
        <source>A lesson shows up to %1 pictures.</source>
        <translation>一门课程最多显示 %1 幅图片。</translation>
    </message>
    <message>
        <source>A lesson: its text, questions, and what it waits for.</source>
        <translation>一门课程：课文、问题，以及正在等待的事件。</translation>
    </message>
    <message>
        <source>A line of the header has up to %1 bytes.</source>
        <translation>文件头的一行最多 %1 字节。</translation>
    </message>
    <message>
        <source>A marked value cannot be used.</source>
        <translation>有标记的值不能使用。</translation>
    </message>
    <message>
        <source>A microcircuit without a network, with sliders for what reaches it.</source>
        <translation>脱离网络的一个微环路，用滑块控制它的输入。</translation>
    </message>
    <message>
        <source>A network like 28x28-8c5-p2-16c3-p2-10 has them.</source>
        <translation>像 28x28-8c5-p2-16c3-p2-10 这样的网络才有。</translation>
    </message>
    <message>
        <source>A network that fits: %1.</source>
        <translation>合适的网络：%1。</translation>
    </message>
    <message>
        <source>A network without hidden layers has no feedback to change.</source>
        <translation>没有隐藏层的网络没有可更改的反馈。</translation>
    </message>
    <message>
        <source>A number of %1 seeds is not from 1 to 100.</source>
        <translation>种子数 %1 不在 1 到 100 之间。</translation>
    </message>
    <message>
        <source>A only</source>
        <translation>仅 A</translation>
    </message>
    <message>
        <source>A pair stands as high as its feedback.</source>
        <translation>突触对的高度等于其反馈权重。</translation>
    </message>
    <message>
        <source>A parameter</source>
        <translation>一个参数</translation>
    </message>
    <message>
        <source>A picture is written ![what it shows](file.svg).</source>
        <translation>图片写作 ![图片内容](file.svg)。</translation>
    </message>
    <message>
        <source>A position with %1 time steps presented is beyond the batch it stands in.</source>
        <translation>已呈现 %1 个时间步的位置超出了它所在的批。</translation>
    </message>
    <message>
        <source>A pyramidal cell spikes when its somatic potential reaches this value.</source>
        <translation>胞体电位达到此值时，锥体细胞发放脉冲。</translation>
    </message>
    <message>
        <source>A question and its options have no pictures: these stand in the text or in the answer.</source>
        <translation>问题及其选项没有图片：图片放在课文或答案中。</translation>
    </message>
    <message>
        <source>A question has %1 to %2 options, lines that begin with ( ) or, for the right one, (x).</source>
        <translation>问题有 %1 到 %2 个选项，各占一行，以 ( ) 开头，正确的以 (x) 开头。</translation>
    </message>
    <message>
        <source>A race measures accuracy, loss, concordance:1 (the mean of all pairs) and gradient-angle:1 (of the lowest layer).</source>
        <translation>竞赛测量 accuracy、loss、concordance:1（各对的均值）和 gradient-angle:1（最低层）。</translation>
    </message>
    <message>
        <source>A race needs at least one rule and one seed.</source>
        <translation>竞赛至少需要一个规则和一个种子。</translation>
    </message>
    <message>
        <source>A race needs at least one rule.</source>
        <translation>竞赛至少需要一个规则。</translation>
    </message>
    <message>
        <source>A ring around a cell.</source>
        <translation>细胞周围的圆环。</translation>
    </message>
    <message>
        <source>A row for each cell of the upper layer, a column for each of the lower one; dark pairs have opposite signs.</source>
        <translation>上层的每个细胞一行，下层的每个细胞一列；深色的对异号。</translation>
    </message>
    <message>
        <source>A row for each class that is right.</source>
        <translation>每个正确类别一行。</translation>
    </message>
    <message>
        <source>A search needs at least one range.</source>
        <translation>搜索至少需要一个范围。</translation>
    </message>
    <message>
        <source>A setting is written as: name = value; this is &apos;%1&apos;.</source>
        <translation>设置应写作：name = value；这里是“%1”。</translation>
    </message>
    <message>
        <source>A share of %1 % is not from 0 to 100 %.</source>
        <translation>比例 %1 % 不在 0 到 100 % 之间。</translation>
    </message>
    <message>
        <source>A side of the figure would have %1 pixels: choose between %2 and %3.</source>
        <translation>图的一边将有 %1 像素：请选择 %2 到 %3 之间的值。</translation>
    </message>
    <message>
        <source>A speed of %1 ms per second is not above 0.</source>
        <translation>速度 %1 ms/s 不大于 0。</translation>
    </message>
    <message>
        <source>A spike of a pyramidal cell.</source>
        <translation>锥体细胞的一个脉冲。</translation>
    </message>
    <message>
        <source>A state with %1 what-ifs in force belongs to a run with more of them.</source>
        <translation>有 %1 次干预起作用的状态，所属运行的干预应比这更多。</translation>
    </message>
    <message>
        <source>A step asks one question.</source>
        <translation>一个步骤只问一个问题。</translation>
    </message>
    <message>
        <source>A step begins one experiment, by &apos;experiment&apos; or by &apos;preset&apos;.</source>
        <translation>一个步骤只开始一个实验，用“experiment”或“preset”。</translation>
    </message>
    <message>
        <source>A step count of %1 is not above 0.</source>
        <translation>步数 %1 不大于 0。</translation>
    </message>
    <message>
        <source>A step count of %1 is not from 1 to 2^40.</source>
        <translation>步数 %1 不在 1 到 2^40 之间。</translation>
    </message>
    <message>
        <source>A step either waits or races: the race is what it waits for.</source>
        <translation>步骤或者等待，或者竞赛：竞赛就是它所等待的。</translation>
    </message>
    <message>
        <source>A step has more than %1 fields.</source>
        <translation>步骤超过 %1 个字段。</translation>
    </message>
    <message>
        <source>A step has one block &apos;step&apos;.</source>
        <translation>一个步骤只有一个“step”块。</translation>
    </message>
    <message>
        <source>A text field keeps letters, digits and Space; a number box keeps digits.</source>
        <translation>文本框保留字母、数字和 Space；数字框保留数字。</translation>
    </message>
    <message>
        <source>A tonic drive of −2 holds the second hidden layer far below threshold, where gates stay shut: it never spikes, no error passes it, and no digit is learned. The run pauses and says so; in the raster the rows of that layer are empty, with a tonic drive of 0 it learns.</source>
        <translation>−2 的紧张性驱动使第二隐藏层远低于阈值，门控一直关闭：它从不发放脉冲，没有误差能通过，一个数字也学不会。运行会暂停并说明原因；脉冲栅格图中该层的行是空的。紧张性驱动为 0 时它能学习。</translation>
    </message>
    <message>
        <source>A trial needs at least one epoch.</source>
        <translation>试验至少需要一轮。</translation>
    </message>
    <message>
        <source>A video cannot have %1 pixels, because both sides must be even: choose %2.</source>
        <translation>视频不能是 %1 像素，因为两边都必须是偶数：请选择 %2。</translation>
    </message>
    <message>
        <source>A what-if cannot be after update %1.</source>
        <translation>干预不能在第 %1 次更新之后。</translation>
    </message>
    <message>
        <source>A what-if for the batch after update %1 comes too late: %2 updates are done.</source>
        <translation>针对第 %1 次更新之后那一批的干预来得太晚：已完成 %2 次更新。</translation>
    </message>
    <message>
        <source>A what-if from now on is begun with a control: the same run without it goes on beside, in lock-step, on the same batches. The control takes about as much time again as the run. Later what-ifs are done to the run alone.</source>
        <translation>此后的第一次干预会同时开始一个对照：不带该干预的同一运行在旁边以相同的批同步进行。对照使所需时间约增加一倍。以后的干预只作用于运行本身。</translation>
    </message>
    <message>
        <source>A what-if is written as: at update 120: silence-sst</source>
        <translation>干预应写作：at update 120: silence-sst</translation>
    </message>
    <message>
        <source>A | B</source>
        <translation>A | B</translation>
    </message>
    <message>
        <source>A, B and difference</source>
        <translation>A、B 与差值</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A: this run</source>
        <translation>A：此运行</translation>
    </message>
    <message>
        <source>A: this run, %1</source>
        <translation>A：此运行，%1</translation>
    </message>
    <message>
        <source>About %1 minutes, %2 steps. In the program: %3.</source>
        <translation>约 %1 分钟，%2 个步骤。程序中：%3。</translation>
    </message>
    <message>
        <source>About %1 of memory beside the images; this machine has %2.</source>
        <translation>除图像外约需 %1 内存；本机有 %2。</translation>
    </message>
    <message>
        <source>About Microcircuit</source>
        <translation>关于 Microcircuit</translation>
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
        <translation>准确率与损失取自</translation>
    </message>
    <message>
        <source>Accuracy appears with the first update.</source>
        <translation>第一次更新后显示准确率。</translation>
    </message>
    <message>
        <source>Accuracy of each class</source>
        <translation>各类别的准确率</translation>
    </message>
    <message>
        <source>Activity and errors of a convolution, channel by channel.</source>
        <translation>卷积层的活动与误差，逐通道显示。</translation>
    </message>
    <message>
        <source>Activity from below arrives here as v_b.</source>
        <translation>来自下方的活动在此到达，即 v_b。</translation>
    </message>
    <message>
        <source>Activity shown</source>
        <translation>显示的活动</translation>
    </message>
    <message>
        <source>Adaptive quantum in units of the error drive&apos;s root mean square.</source>
        <translation>自适应量子，以误差驱动的均方根为单位。</translation>
    </message>
    <message>
        <source>Add a vote for option A; B to H or 2 to 8 for the others</source>
        <translation>给选项 A 加一票；B 到 H 或 2 到 8 对应其他选项</translation>
    </message>
    <message>
        <source>Add noise</source>
        <translation>加入噪声</translation>
    </message>
    <message>
        <source>Added to the root by which an adaptive step divides.</source>
        <translation>加到自适应步长所除的根上的量。</translation>
    </message>
    <message>
        <source>Additions</source>
        <translation>附加机制</translation>
    </message>
    <message>
        <source>Adds a copy behind the scene (Ctrl+D)</source>
        <translation>在该场景之后添加副本（Ctrl+D）</translation>
    </message>
    <message>
        <source>Adds a normal number to every forward weight, once: accuracy and sign concordance are expected to fall at once and to recover as learning goes on.</source>
        <translation>给每个前向权重加一次正态随机数：预计准确率和符号一致性立即下降，随着继续学习而恢复。</translation>
    </message>
    <message>
        <source>Adds the board as it is now as the last scene</source>
        <translation>将看板现在的样子添加为最后一个场景</translation>
    </message>
    <message>
        <source>Adds the board as it is now as the last scene (Ctrl+Shift+B)</source>
        <translation>将看板现在的样子添加为最后一个场景（Ctrl+Shift+B）</translation>
    </message>
    <message>
        <source>Adds this current to the soma at every step of every presentation from the next one on: the cell is expected to fire more, or less with a negative one, whatever the image.</source>
        <translation>从下一次呈现起，每一步都给胞体加上此电流：预计无论什么图像，细胞都会增加发放；电流为负时则减少发放。</translation>
    </message>
    <message>
        <source>Afferent synapses</source>
        <translation>传入突触</translation>
    </message>
    <message>
        <source>Afferents W·x</source>
        <translation>传入 W·x</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After epoch %1: %2 of %3 right</source>
        <translation>第 %1 轮之后：%3 幅中 %2 正确</translation>
    </message>
    <message>
        <source>After its beginning</source>
        <translation>影片开头之后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>All cells with their activity, and the strongest connections of the picked one.</source>
        <translation>所有细胞及其活动，以及选中细胞的最强连接。</translation>
    </message>
    <message>
        <source>All feedback has the sign opposite to its forward partner (rule frsf, 100 % flipped): sign concordance is 0 %, hidden layers learn the wrong way, and accuracy stays below 30 %. Feedback that learns mends itself: with the rule microcircuit flip it in What if after two epochs, and within three more accuracy is back.</source>
        <translation>所有反馈都与对应的前向权重异号（规则 frsf，100 % 翻转）：符号一致性为 0 %，隐藏层朝错误的方向学习，准确率停在 30 % 以下。能学习的反馈会自行修复：用规则 microcircuit，两轮后在“干预”中翻转，再过不到三轮准确率即恢复。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>All of the time control</source>
        <translation>全部时间控制</translation>
    </message>
    <message>
        <source>All of them are taken.</source>
        <translation>采用全部图像。</translation>
    </message>
    <message>
        <source>All open views, a file each</source>
        <translation>所有打开的视图，每个一个文件</translation>
    </message>
    <message>
        <source>All runs were begun with the same settings.</source>
        <translation>所有运行开始时的设置都相同。</translation>
    </message>
    <message>
        <source>All settings are those of the run on the board</source>
        <translation>所有设置都与看板上的运行相同</translation>
    </message>
    <message>
        <source>Also on the board: %1.</source>
        <translation>看板上还有：%1。</translation>
    </message>
    <message>
        <source>Always on: a run never goes on with values that are not finite.</source>
        <translation>始终开启：数值不再有限时，运行绝不继续。</translation>
    </message>
    <message>
        <source>An amount of 0 is none: choose another one.</source>
        <translation>数值为 0 等于没有：请选择其他值。</translation>
    </message>
    <message>
        <source>An archive, or another file, with the same images and labels</source>
        <translation>含有相同图像和标签的归档或其他文件</translation>
    </message>
    <message>
        <source>An image cannot be learned with label %1: labels go from 0 to %2.</source>
        <translation>不能以标签 %1 学习图像：标签为 0 到 %2。</translation>
    </message>
    <message>
        <source>An image in it is not a PNG or JPEG of at most %1 x %1 pixels.</source>
        <translation>其中的一幅图像不是最大 %1 × %1 像素的 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>An image of %1 values cannot be learned by a network of %2 input cells.</source>
        <translation>有 %1 个值的图像不能由有 %2 个输入细胞的网络学习。</translation>
    </message>
    <message>
        <source>An image of %1 values does not fit data of %2 x %3 pixels and %4 channels.</source>
        <translation>有 %1 个值的图像不适合 %2 x %3 像素、%4 个通道的数据。</translation>
    </message>
    <message>
        <source>An image of %1 values does not fit data of %2 x %3 pixels and 1 channel.</source>
        <translation>有 %1 个值的图像不适合 %2 x %3 像素、1 个通道的数据。</translation>
    </message>
    <message>
        <source>An image that was answered wrongly</source>
        <translation>一幅答错的图像</translation>
    </message>
    <message>
        <source>An option has no text.</source>
        <translation>有一个选项没有文字。</translation>
    </message>
    <message>
        <source>An update now changes the weights of hidden layer %1 by %2 % of their size: try an eta well below %3.</source>
        <translation>现在一次更新使隐藏层 %1 的权重改变其大小的 %2 %：请尝试远小于 %3 的 eta。</translation>
    </message>
    <message>
        <source>An update now changes the weights of the output layer by %2 % of their size: try an eta well below %3.</source>
        <translation>现在一次更新使输出层的权重改变其大小的 %2 %：请尝试远小于 %3 的 eta。</translation>
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
        <translation>其他数据文件夹…</translation>
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
        <source>Another held run has the name &apos;%1&apos;.</source>
        <translation>另一次保留的运行已使用名称“%1”。</translation>
    </message>
    <message>
        <source>Another run has begun.</source>
        <translation>另一次运行已开始。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer to the question</source>
        <translation>问题的答案</translation>
    </message>
    <message>
        <source>Answer ▶</source>
        <translation>答案 ▶</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>of the network</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Apical potential: the error that arrives from above.</source>
        <translation>顶树突电位：来自上方的误差。</translation>
    </message>
    <message>
        <source>Appears once the next point is measured.</source>
        <translation>测得下一个点后显示。</translation>
    </message>
    <message>
        <source>Appears with the first update.</source>
        <translation>第一次更新后显示。</translation>
    </message>
    <message>
        <source>Appears with the next update that is measured.</source>
        <translation>下一次测量的更新之后显示。</translation>
    </message>
    <message>
        <source>Apply (restarts)</source>
        <translation>应用（重新开始）</translation>
    </message>
    <message>
        <source>Archives and NumPy arrays (%1)</source>
        <translation>归档和 NumPy 数组（%1）</translation>
    </message>
    <message>
        <source>Arrange the board, go to a moment, and record it as a scene. PageDown then goes from scene to scene.</source>
        <translation>布置看板，转到某一时刻，将它录制为场景。之后按 PageDown 逐个显示场景。</translation>
    </message>
    <message>
        <source>Arrays are being exported. Choose the language once that is done.</source>
        <translation>正在导出数组。请在完成后选择语言。</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>As many images as usual are held out: %1.</source>
        <translation>自动留出图像：%1。</translation>
    </message>
    <message>
        <source>As measured, for this pair of layers.</source>
        <translation>这对层的测量值。</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>As the network gets it, after changes such as a shift.</source>
        <translation>网络得到的图像，已经过平移等处理。</translation>
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
        <translation>询问文件名，播放课程并写出讲义</translation>
    </message>
    <message>
        <source>At %1 of %2; %3; %4 bookmarks, %5 what-ifs</source>
        <translation>位于 %1 / %2；%3；%4 个书签，%5 次干预</translation>
    </message>
    <message>
        <source>At %1 the error of the right class, %2, is %3.</source>
        <translation>在 %1，正确类别 %2 的误差为 %3。</translation>
    </message>
    <message>
        <source>At %1. %2.</source>
        <translation>%1 处：%2。</translation>
    </message>
    <message>
        <source>At %1: u %2 (threshold %3), gate %4, error from above %5, ε %6, %7. Spikes in the last %8: %9.</source>
        <translation>在 %1：u %2（阈值 %3），门控 %4，来自上方的误差 %5，ε %6，%7。最近 %8 的脉冲：%9。</translation>
    </message>
    <message>
        <source>At step %1: u %2, vₐ %3, x %4, e %5, bursts %6</source>
        <translation>第 %1 步：u %2，vₐ %3，x %4，e %5，脉冲簇 %6</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>放在末尾</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B from M∘Wᵀ</source>
        <translation>B 与 M∘Wᵀ</translation>
    </message>
    <message>
        <source>B is being computed …</source>
        <translation>正在计算 B…</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>仅 B</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B：%1</translation>
    </message>
    <message>
        <source>B: nothing yet</source>
        <translation>B：尚无</translation>
    </message>
    <message>
        <source>B: the moment now</source>
        <translation>B：当前时刻</translation>
    </message>
    <message>
        <source>B: what the run is compared with</source>
        <translation>B：与运行比较的对象</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back in the run of %1, %2, paused at %3.</source>
        <translation>回到 %1、%2 的运行，暂停于 %3。</translation>
    </message>
    <message>
        <source>Back to before</source>
        <translation>回到之前</translation>
    </message>
    <message>
        <source>Back to the previous step</source>
        <translation>回到上一步骤</translation>
    </message>
    <message>
        <source>Back to the run before</source>
        <translation>回到之前的运行</translation>
    </message>
    <message>
        <source>Back to the run before: %1</source>
        <translation>回到之前的运行：%1</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>回到课文</translation>
    </message>
    <message>
        <source>Back to the votes</source>
        <translation>回到投票</translation>
    </message>
    <message>
        <source>Backpropagation through time: the exact gradient with the gate in place of the derivative of a spike. Its errors are graded and need the past, so no cell could compute them.</source>
        <translation>随时间反向传播：精确梯度，以门控代替脉冲的导数。其误差为连续值，并需要过去的信息，因此没有细胞能够计算。</translation>
    </message>
    <message>
        <source>Bars of the classes</source>
        <translation>各类别的条</translation>
    </message>
    <message>
        <source>Batches after these epochs</source>
        <translation>在这些轮之后的批数</translation>
    </message>
    <message>
        <source>Batches until a rule that joined has caught up, or the number of runs whose weights are no longer finite</source>
        <translation>新加入的规则赶上之前还差的批数，或权重不再有限的运行数</translation>
    </message>
    <message>
        <source>Batchwise random sign-concordant feedback: the signs of the forward weights with random magnitudes that are drawn anew for every update.</source>
        <translation>逐批随机的符号一致反馈：采用前向权重的符号，随机幅值每次更新重新抽取。</translation>
    </message>
    <message>
        <source>Before and after the burst of the step; the value is that after it.</source>
        <translation>该步脉冲簇之前与之后；显示的是之后的值。</translation>
    </message>
    <message>
        <source>Begin a race</source>
        <translation>开始竞赛</translation>
    </message>
    <message>
        <source>Begin a race of the ticked rules</source>
        <translation>开始所勾选规则的竞赛</translation>
    </message>
    <message>
        <source>Begin the lesson “%1”?</source>
        <translation>开始课程“%1”吗？</translation>
    </message>
    <message>
        <source>Beginning of the film</source>
        <translation>影片开头</translation>
    </message>
    <message>
        <source>Begins a run with the settings and what-ifs with which it was begun; Ctrl+Z returns to this one</source>
        <translation>以该运行开始时的设置和干预开始新的运行；Ctrl+Z 回到当前运行</translation>
    </message>
    <message>
        <source>Begins this step again on %1, and keeps the choice for all lessons</source>
        <translation>在 %1 上重新开始此步骤，并对所有课程保持这一选择</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Black screen until a key is pressed</source>
        <translation>黑屏，直到按下任意键</translation>
    </message>
    <message>
        <source>Board and all views, one file each</source>
        <translation>看板与所有视图，每个一个文件</translation>
    </message>
    <message>
        <source>Book&amp;mark here</source>
        <translation>在此设置书签(&amp;M)</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>在此设置书签</translation>
    </message>
    <message>
        <source>Bookmark “%1”</source>
        <translation>书签“%1”</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>书签：%1</translation>
    </message>
    <message>
        <source>Both show nothing that can be compared.</source>
        <translation>两侧都没有可以比较的内容。</translation>
    </message>
    <message>
        <source>Brings back what was removed last</source>
        <translation>恢复上次移除的内容</translation>
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
        <translation>脉冲簇只有一个脉冲，携带 0.001 的误差：输出层的误差细胞达到上限，说不出错得多严重，隐藏层几乎收不到信号。脉冲栅格图中正确类别每步都有一个脉冲簇，准确率停在随机水平。</translation>
    </message>
    <message>
        <source>By how much of their distance from the target rate the biases of hidden layers move; 0: not at all.</source>
        <translation>隐藏层的偏置按其与目标发放率之差的多大比例移动；0 表示不移动。</translation>
    </message>
    <message>
        <source>By these weights errors go down; a dot where W has the other sign.</source>
        <translation>误差经这些权重向下传；W 为相反符号处有一个点。</translation>
    </message>
    <message>
        <source>CIFAR-10, small</source>
        <translation>CIFAR-10，小型</translation>
    </message>
    <message>
        <source>Cancel the &amp;film</source>
        <translation>取消影片(&amp;F)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Cells in the step shown</source>
        <translation>所显示步中的细胞</translation>
    </message>
    <message>
        <source>Cells of each layer, input first</source>
        <translation>每层的细胞数，从输入层开始</translation>
    </message>
    <message>
        <source>Cells over the presentation shown</source>
        <translation>所显示呈现中的细胞</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change while running</source>
        <translation>运行中更改</translation>
    </message>
    <message>
        <source>Changes of the run while it goes on, and events to pause at.</source>
        <translation>在运行过程中改变它，以及设定暂停的事件。</translation>
    </message>
    <message>
        <source>Changing the language closes the race of rules. Its curves are lost then.</source>
        <translation>更改语言会关闭规则竞赛，其曲线将丢失。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Checkpoints (*.mcz)</source>
        <translation>检查点 (*.mcz)</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose above what B is: the start of the run, a bookmark, the moment now, a held run, or the control of a what-if.</source>
        <translation>请在上方选择 B：运行开始处、书签、当前时刻、保留的运行，或干预的对照。</translation>
    </message>
    <message>
        <source>Choose all rules</source>
        <translation>选择所有规则</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>选择其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose another f&amp;ile…</source>
        <translation>选择其他文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose f&amp;ile…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose no rule</source>
        <translation>不选任何规则</translation>
    </message>
    <message>
        <source>Choose rules and begin a race.</source>
        <translation>选择规则，然后开始竞赛。</translation>
    </message>
    <message>
        <source>Choose the classic rules</source>
        <translation>选择经典规则</translation>
    </message>
    <message>
        <source>Choose what you expect first. Then the answer is shown, and the run begins.</source>
        <translation>请先选择你的预计，然后会显示答案，运行随之开始。</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>环路</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes of a data set have names that are not accepted.</source>
        <translation>某个数据集的类别名称不可接受。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>清除画板</translation>
    </message>
    <message>
        <source>Clears all ticks; a race that has begun keeps its last rule</source>
        <translation>清除所有勾选；已开始的竞赛保留最后一个规则</translation>
    </message>
    <message>
        <source>Click on a view and type; Enter ends. By keys: Tab to a view, ↑ ↓ ← → move the place, Enter types there.</source>
        <translation>点击视图后输入文字，按 Enter 结束。用键盘：按 Tab 转到视图，↑ ↓ ← → 移动位置，Enter 在该处输入。</translation>
    </message>
    <message>
        <source>Click to fold this group away or bring it back</source>
        <translation>点击以折叠或展开此组</translation>
    </message>
    <message>
        <source>Click: mark a kernel · Esc: none
↑ ↓: of another out channel, after Tab ← →: of another channel below</source>
        <translation>点击：标记一个卷积核 · Esc：取消
↑ ↓：其他输出通道的，按 Tab 后 ← →：其他下层通道的</translation>
    </message>
    <message>
        <source>Click: pick a cell, or a synapse of the picked one · Esc: none
Wheel, + −: zoom · drag: pan · double click, F: all
↑ ↓, after Tab also ← →: pick a neighbour</source>
        <translation>点击：选择细胞，或选中细胞的突触 · Esc：取消
滚轮、+ −：缩放 · 拖动：平移 · 双击、F：全部
↑ ↓，按 Tab 后也可用 ← →：选择相邻细胞</translation>
    </message>
    <message>
        <source>Click: pick a microcircuit · ↑ ↓: its neighbours
%1</source>
        <translation>点击：选择微环路 · ↑ ↓：相邻的微环路
%1</translation>
    </message>
    <message>
        <source>Click: pick the microcircuit of a place
↑ ↓, after Tab also ← →: its neighbours</source>
        <translation>点击：选择该位置的微环路
↑ ↓，按 Tab 后也可用 ← →：相邻位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the vote; its count is kept</source>
        <translation>关闭投票，票数保留</translation>
    </message>
    <message>
        <source>Close the window “%1”, then choose the language.</source>
        <translation>请关闭窗口“%1”，然后选择语言。</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>关闭此页</translation>
    </message>
    <message>
        <source>Close this page (Esc); the experiment behind it begins</source>
        <translation>关闭此页（Esc）；页后的实验随即开始</translation>
    </message>
    <message>
        <source>Close this page (Esc); the run behind it continues</source>
        <translation>关闭此页（Esc）；页后的运行继续</translation>
    </message>
    <message>
        <source>Closes the lesson and brings back your own run (Ctrl+W)</source>
        <translation>关闭课程，并恢复你自己的运行（Ctrl+W）</translation>
    </message>
    <message>
        <source>Closes the lesson and brings back your own run and the layout of the board (Ctrl+W)</source>
        <translation>关闭课程，并恢复你自己的运行和看板布局（Ctrl+W）</translation>
    </message>
    <message>
        <source>Closes the manual (Esc)</source>
        <translation>关闭手册（Esc）</translation>
    </message>
    <message>
        <source>Closes the race and changes the language</source>
        <translation>关闭竞赛并更改语言</translation>
    </message>
    <message>
        <source>Closes the vote and continues the lesson (PageDown)</source>
        <translation>关闭投票并继续课程（PageDown）</translation>
    </message>
    <message>
        <source>Clothes instead of digits, with twice the channels: harder, and the layers differ more in how far their feedback has come to agree with the forward weights.</source>
        <translation>用服饰代替数字，通道数加倍：更难，各层反馈与前向权重的一致程度差别更大。</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>画笔颜色</translation>
    </message>
    <message>
        <source>Colour photographs of ten kinds of things with a small network, the paper&apos;s harder test. It keeps climbing for many epochs.</source>
        <translation>用小型网络学习十类事物的彩色照片，这是论文中较难的测试。准确率会持续上升许多轮。</translation>
    </message>
    <message>
        <source>Colours from nothing to the largest value.</source>
        <translation>从零到最大值的颜色。</translation>
    </message>
    <message>
        <source>Colours of the weights</source>
        <translation>权重的颜色</translation>
    </message>
    <message>
        <source>Colours of values below and above 0.</source>
        <translation>小于 0 和大于 0 的值的颜色。</translation>
    </message>
    <message>
        <source>Column, 85 mm wide</source>
        <translation>单栏，宽 85 mm</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Comma-separated values (.csv)</source>
        <translation>逗号分隔值（.csv）</translation>
    </message>
    <message>
        <source>Compare with the control</source>
        <translation>与对照比较</translation>
    </message>
    <message>
        <source>Completing the file…</source>
        <translation>正在完成文件…</translation>
    </message>
    <message>
        <source>Computing takes %1 at full speed.</source>
        <translation>全速计算：%1。</translation>
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
        <translation>第一次更新后显示一致性。</translation>
    </message>
    <message>
        <source>Concordance now</source>
        <translation>当前的一致性</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Confusion matrix. %1</source>
        <translation>混淆矩阵。%1</translation>
    </message>
    <message>
        <source>Connections on show</source>
        <translation>显示的连接</translation>
    </message>
    <message>
        <source>Connections shown each way</source>
        <translation>每个方向显示的连接</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Continue the lesson</source>
        <translation>继续课程</translation>
    </message>
    <message>
        <source>Continue the lesson ▶</source>
        <translation>继续课程 ▶</translation>
    </message>
    <message>
        <source>Continue where you left off (%1)</source>
        <translation>从上次停下的地方继续（%1）</translation>
    </message>
    <message>
        <source>Continues the race (Space)</source>
        <translation>继续竞赛（Space）</translation>
    </message>
    <message>
        <source>Controls of the race</source>
        <translation>竞赛的控件</translation>
    </message>
    <message>
        <source>Convolutional layer on show</source>
        <translation>当前显示的卷积层</translation>
    </message>
    <message>
        <source>Copied as text: Ctrl+V in a window of the program opens it.</source>
        <translation>已复制为文本：在程序窗口中按 Ctrl+V 即可打开。</translation>
    </message>
    <message>
        <source>Copied: the command that repeats this run in a window.</source>
        <translation>已复制：在窗口中重现此运行的命令。</translation>
    </message>
    <message>
        <source>Copied: the command that repeats this run without a window.</source>
        <translation>已复制：不用窗口重现此运行的命令。</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the &amp;view pointed at</source>
        <translation>复制所指的视图(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the command for &amp;training</source>
        <translation>复制用于训练的命令(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the command for a &amp;window</source>
        <translation>复制用于窗口的命令(&amp;W)</translation>
    </message>
    <message>
        <source>Cosine of the update: %1.</source>
        <translation>更新的余弦：%1。</translation>
    </message>
    <message>
        <source>Count votes with the keys A to %1 or 1 to %2. Shift with a key removes a vote. You can also type the numbers.</source>
        <translation>用按键 A 到 %1 或 1 到 %2 计票。加按 Shift 减去一票。也可以直接输入票数。</translation>
    </message>
    <message>
        <source>Counted from 0 in each layer.</source>
        <translation>在每一层中从 0 开始计数。</translation>
    </message>
    <message>
        <source>Counts from 0. Lessons → Predictions keeps the earlier votes.</source>
        <translation>从 0 开始计票。“课程 → 预测”保留以前的票数。</translation>
    </message>
    <message>
        <source>Counts the time from now on</source>
        <translation>从现在开始计时</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>%1的时程</translation>
    </message>
    <message>
        <source>Course of a synapse</source>
        <translation>突触时程</translation>
    </message>
    <message>
        <source>Course of the run</source>
        <translation>运行进程</translation>
    </message>
    <message>
        <source>Course of the synapse %1</source>
        <translation>突触 %1 的时程</translation>
    </message>
    <message>
        <source>Courses of the cell</source>
        <translation>细胞的时程</translation>
    </message>
    <message>
        <source>Courses of the cell, its gate and its f–I curve</source>
        <translation>细胞的时程、门控和 f–I 曲线</translation>
    </message>
    <message>
        <source>Courses of the microcircuits</source>
        <translation>微环路的时程</translation>
    </message>
    <message>
        <source>Courses over the presentation</source>
        <translation>呈现过程中的时程</translation>
    </message>
    <message>
        <source>Cover the left half</source>
        <translation>遮住左半</translation>
    </message>
    <message>
        <source>Cover the lower half</source>
        <translation>遮住下半</translation>
    </message>
    <message>
        <source>Cover the right half</source>
        <translation>遮住右半</translation>
    </message>
    <message>
        <source>Cover the upper half</source>
        <translation>遮住上半</translation>
    </message>
    <message>
        <source>Covers the board or uncovers it (. or B)</source>
        <translation>遮住或恢复看板（. 或 B）</translation>
    </message>
    <message>
        <source>Crossed zero: %1 in epoch %2, W never.</source>
        <translation>过零：%1 在第 %2 轮，W 从未。</translation>
    </message>
    <message>
        <source>Crossed zero: W in epoch %1, %2 in %3.</source>
        <translation>过零：W 在第 %1 轮，%2 在第 %3 轮。</translation>
    </message>
    <message>
        <source>Crossed zero: W in epoch %1, %2 never.</source>
        <translation>过零：W 在第 %1 轮，%2 从未。</translation>
    </message>
    <message>
        <source>Ctrl+click: cursor A</source>
        <translation>Ctrl+点击：游标 A</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <source>Current into %1</source>
        <translation>注入%1的电流</translation>
    </message>
    <message>
        <source>Current into a cell</source>
        <translation>注入细胞的电流</translation>
    </message>
    <message>
        <source>Current into the picked cell</source>
        <translation>注入选中细胞的电流</translation>
    </message>
    <message>
        <source>Cursor A to the left</source>
        <translation>游标 A 左移</translation>
    </message>
    <message>
        <source>Cursor A to the right</source>
        <translation>游标 A 右移</translation>
    </message>
    <message>
        <source>Cursor B to the left</source>
        <translation>游标 B 左移</translation>
    </message>
    <message>
        <source>Cursor B to the right</source>
        <translation>游标 B 右移</translation>
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
        <translation>切除%1</translation>
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
        <translation>切断突触 %1</translation>
    </message>
    <message>
        <source>Cut this cell</source>
        <translation>切除此细胞</translation>
    </message>
    <message>
        <source>Cut this synapse</source>
        <translation>切断此突触</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D and W</source>
        <translation>D 与 W</translation>
    </message>
    <message>
        <source>D&amp;raw on views</source>
        <translation>在视图上绘制(&amp;R)</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>数据(&amp;T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data set with its numbers of training, held-out (if any) and test images</source>
        <translation>数据集及其训练、留出（若有）和测试图像的数量</translation>
    </message>
    <message>
        <source>Data:  %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>Dead cells</source>
        <translation>死细胞</translation>
    </message>
    <message>
        <source>Decides initial weights, efficacies, order of images, their shifts and input spikes. The same seed gives the same run, bit for bit.</source>
        <translation>决定初始权重、效能、图像的顺序和平移，以及输入脉冲。种子相同，运行就逐位相同。</translation>
    </message>
    <message>
        <source>Difference of B from A</source>
        <translation>B 与 A 之差</translation>
    </message>
    <message>
        <source>Difference, B − A</source>
        <translation>差值，B − A</translation>
    </message>
    <message>
        <source>Direct feedback E·e</source>
        <translation>直接反馈 E·e</translation>
    </message>
    <message>
        <source>Direct feedback alignment: each hidden layer gets the errors of the output through a random matrix of its own that stays as it was drawn.</source>
        <translation>直接反馈对齐：每个隐藏层通过自己的随机矩阵得到输出层的误差，矩阵抽取后不变。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard both</source>
        <translation>两者都丢弃</translation>
    </message>
    <message>
        <source>Distance of B from M∘Wᵀ: %1; largest departure from the prediction %2.</source>
        <translation>B 与 M∘Wᵀ 的距离：%1；与预测的最大偏差 %2。</translation>
    </message>
    <message>
        <source>Distance of the desired from the actual output spikes, mean over images.</source>
        <translation>期望与实际输出脉冲的距离，对图像取均值。</translation>
    </message>
    <message>
        <source>Distances and cosines</source>
        <translation>距离与余弦</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Does not ask again; Lessons → Data of lessons has the choice at any time</source>
        <translation>不再询问；随时可在“课程 → 课程的数据”中选择</translation>
    </message>
    <message>
        <source>Does not offer the tour again; Help → Tour has it at any time</source>
        <translation>不再提示导览；随时可从“帮助 → 导览”打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done to this run</source>
        <translation>对此运行所做</translation>
    </message>
    <message>
        <source>Done, after %1 epochs:</source>
        <translation>完成，共 %1 轮：</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Drag: draws
After Tab: ← → ↑ ↓ lead the pen, Return puts it down and lifts it, E takes the eraser
Backspace or Ctrl+Z takes back, Delete clears, Ctrl+V pastes a picture</source>
        <translation>拖动：绘制
按 Tab 后：← → ↑ ↓ 移动画笔，Return 落笔或抬笔，E 取橡皮擦
Backspace 或 Ctrl+Z 撤销，Delete 清除，Ctrl+V 粘贴图片</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在此绘制</translation>
    </message>
    <message>
        <source>Draw no more</source>
        <translation>停止绘制</translation>
    </message>
    <message>
        <source>Drawing of the microcircuit</source>
        <translation>微环路图</translation>
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
        <source>Drawings for a data set have a size that is not accepted.</source>
        <translation>某个数据集的绘图尺寸不可接受。</translation>
    </message>
    <message>
        <source>Drawings that were kept under a name</source>
        <translation>已命名保存的绘图</translation>
    </message>
    <message>
        <source>Drawn digits</source>
        <translation>合成数字</translation>
    </message>
    <message>
        <source>Drawn digits, which the program makes itself.</source>
        <translation>合成数字，由程序自己生成。</translation>
    </message>
    <message>
        <source>Draws by hand</source>
        <translation>自由手绘</translation>
    </message>
    <message>
        <source>Draws on the sheet</source>
        <translation>在画板上绘制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate the scene</source>
        <translation>复制场景</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E &lt; 0, down</source>
        <translation>E &lt; 0，向下</translation>
    </message>
    <message>
        <source>E = %1, %2</source>
        <translation>E = %1，%2</translation>
    </message>
    <message>
        <source>E = %1, errors of %2 → %3</source>
        <translation>E = %1，%2 → %3 的误差</translation>
    </message>
    <message>
        <source>E &gt; 0, down</source>
        <translation>E &gt; 0，向下</translation>
    </message>
    <message>
        <source>E and W</source>
        <translation>E 与 W</translation>
    </message>
    <message>
        <source>E e</source>
        <translation>E e</translation>
    </message>
    <message>
        <source>Each hidden layer&apos;s update, compared with two others on the same presentations: the one that sign-concordant feedback alignment makes, with the feedback M∘Wᵀ, and the one of bp, the exact gradient through time. 1 is the same direction, 0 unrelated. The output layer is left out: its error comes from the teacher, not through feedback, so its update is that of feedback alignment by definition.</source>
        <translation>每个隐藏层的更新，与相同呈现上的另外两种更新比较：一是符号一致反馈对齐的更新，反馈为 M∘Wᵀ；二是 bp 的更新，即跨时间的精确梯度。1 表示方向相同，0 表示无关。不含输出层：其误差来自教师信号而非反馈，因此按定义其更新就是反馈对齐的更新。</translation>
    </message>
    <message>
        <source>Each lesson sets up experiments on the board and leads you through them. Your own run comes back when you close the lesson.</source>
        <translation>每门课程会在看板上布置实验，并带你逐步完成。关闭课程后，你自己的运行会恢复。</translation>
    </message>
    <message>
        <source>Each output cell stands for a class; the label and the answer are marked.</source>
        <translation>每个输出细胞代表一个类别；标签和回答有标记。</translation>
    </message>
    <message>
        <source>Each pixel is a microcircuit, where its part of the image is.</source>
        <translation>每个像素是一个微环路，位于它对应的图像部位。</translation>
    </message>
    <message>
        <source>Each step adds pre × post × η/(N·T) to the change of the weight: the trace x of the afferent, the error e of this cell. The batch applies the sum G with momentum (slow trace m) and decay. The entries of a kernel are shared by all P positions of its channel: G sums over them, divided by √P.</source>
        <translation>每一步给权重的变化加上 前 × 后 × η/(N·T)：“前”是传入单元的迹 x，“后”是此细胞的误差 e。整批以动量（慢迹 m）和衰减应用其总和 G。卷积核的元素由其通道的全部 P 个位置共享：G 对各位置求和，再除以 √P。</translation>
    </message>
    <message>
        <source>Each synapse pair: its forward weight W to the right, its effective feedback E upwards. Green ✓ quadrants have the same sign, vermillion ✗ ones opposite signs; shares are of the pairs where neither is zero. The few weights beyond the ranges lie on the edge. Click a pair or draw a rectangle to select; Esc selects none.</source>
        <translation>每个突触对：向右为前向权重 W，向上为有效反馈 E。绿色 ✓ 象限同号，朱红色 ✗ 象限异号；比例以两者均不为零的对计。少数超出范围的权重位于边缘。点击一个对或框选；Esc 取消选择。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>编辑(&amp;I)</translation>
    </message>
    <message>
        <source>Efficacies of feedback synapses are exp(ρ ξ), ξ normal; 0 makes them all 1.</source>
        <translation>反馈突触的效能为 exp(ρ ξ)，ξ 服从正态分布；取 0 时全部为 1。</translation>
    </message>
    <message>
        <source>Eight stops with one thing to try at each; Help → Tour has it at any time</source>
        <translation>八站，每站试一件事；随时可从“帮助 → 导览”打开</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End of the film</source>
        <translation>影片结尾</translation>
    </message>
    <message>
        <source>End the control</source>
        <translation>结束对照</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束放映</translation>
    </message>
    <message>
        <source>Ends drawing; what is drawn stays (P or Esc)</source>
        <translation>结束绘制，已绘制的内容保留（P 或 Esc）</translation>
    </message>
    <message>
        <source>Ends the current into this cell: it is expected to follow its input again.</source>
        <translation>停止注入此细胞的电流：预计它重新跟随输入。</translation>
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
        <translation>在画板上擦除（E）</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Error cell for “fire less”: it inhibits the apical dendrite.</source>
        <translation>表示“减少发放”的误差细胞：它抑制顶树突。</translation>
    </message>
    <message>
        <source>Error cell for “fire more”: it inhibits SST.</source>
        <translation>表示“增加发放”的误差细胞：它抑制 SST。</translation>
    </message>
    <message>
        <source>Error cells</source>
        <translation>误差细胞</translation>
    </message>
    <message>
        <source>Error cells of hidden layers feel only what exceeds their usual drive, which follows the errors by this share; 0: all of it. No effect with bp.</source>
        <translation>隐藏层的误差细胞只感受超出其惯常驱动的部分，惯常驱动按此比例跟随误差；0 表示感受全部。对 bp 不起作用。</translation>
    </message>
    <message>
        <source>Error e of the output cells: the right class thick, the wrong class with the strongest error with squares, the other classes thin</source>
        <translation>输出细胞的误差 e：正确类别为粗线，误差最强的错误类别带方块，其他类别为细线</translation>
    </message>
    <message>
        <source>Error e of the picked cell, and dashed its apical potential vₐ</source>
        <translation>选中细胞的误差 e，虚线为其顶树突电位 vₐ</translation>
    </message>
    <message>
        <source>Error from above: the potential of the apical dendrite. Above 0 it says &quot;fire more&quot;, below 0 &quot;fire less&quot;.</source>
        <translation>来自上方的误差：顶树突的电位。大于 0 表示“增加发放”，小于 0 表示“减少发放”。</translation>
    </message>
    <message>
        <source>Error signals</source>
        <translation>误差信号</translation>
    </message>
    <message>
        <source>Error that one spike of an error cell carries (adaptive: in the first update only).</source>
        <translation>误差细胞的一个脉冲所携带的误差（自适应时：仅用于第一次更新）。</translation>
    </message>
    <message>
        <source>Error that the cell sends down and learns from.</source>
        <translation>细胞向下发送并据以学习的误差。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Errors above 0: the cells should fire more.</source>
        <translation>误差大于 0：细胞应增加发放。</translation>
    </message>
    <message>
        <source>Errors are graded: there are no bursts.</source>
        <translation>误差为连续值：没有脉冲簇。</translation>
    </message>
    <message>
        <source>Errors below 0: the cells should fire less.</source>
        <translation>误差小于 0：细胞应减少发放。</translation>
    </message>
    <message>
        <source>Errors from above arrive here as vₐ.</source>
        <translation>来自上方的误差在此到达，即 vₐ。</translation>
    </message>
    <message>
        <source>Errors go down through three hidden layers: after the first epoch four of five digits are right, after eight it is 97 %. Sign concordance shows what happens meanwhile: every pair of layers leaves one half.</source>
        <translation>误差向下穿过三个隐藏层：第一轮后五个数字有四个正确，八轮后为 97 %。“符号一致性”显示其间发生的事：每对层都从一半开始上升。</translation>
    </message>
    <message>
        <source>Errors of the layer above, through the weights E.</source>
        <translation>上一层的误差，经权重 E 传来。</translation>
    </message>
    <message>
        <source>Errors of the output cells: above 0 fire more, below 0 fire less.</source>
        <translation>输出细胞的误差：大于 0 应增加发放，小于 0 应减少发放。</translation>
    </message>
    <message>
        <source>Errors of the picked cell over the presentation.</source>
        <translation>选中细胞在本次呈现中的误差。</translation>
    </message>
    <message>
        <source>Errors of the presentation</source>
        <translation>呈现的误差</translation>
    </message>
    <message>
        <source>Errors that the layer sends down, mean over its cells.</source>
        <translation>该层向下发送的误差，对其细胞取均值。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Every cell of hidden layer %1 has spiked in every step of the last %2 presentations, which tells samples apart no longer. Likely cause: weights that have grown too large, by too large a learning rate or noise.</source>
        <translation>最近 %2 次呈现中，隐藏层 %1 的每个细胞每步都发放脉冲，已无法区分样本。可能的原因：学习率过大或噪声使权重增长得太大。</translation>
    </message>
    <message>
        <source>Every cell of hidden layer %1 has spiked in every step of the last %2 presentations: try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced.</source>
        <translation>最近 %2 次呈现中，隐藏层 %1 的每个细胞每步都发放脉冲：请尝试更小的 eta 或更小的驱动（gain、hidden_bias），并查看 SST 是否已沉默。</translation>
    </message>
    <message>
        <source>Every cell of the output layer has spiked in every step of the last %2 presentations, which tells samples apart no longer. Likely cause: weights that have grown too large, by too large a learning rate or noise.</source>
        <translation>最近 %2 次呈现中，输出层的每个细胞每步都发放脉冲，已无法区分样本。可能的原因：学习率过大或噪声使权重增长得太大。</translation>
    </message>
    <message>
        <source>Every cell of the output layer has spiked in every step of the last %2 presentations: try a smaller eta or less drive (gain, hidden_bias), and see whether SST is silenced.</source>
        <translation>最近 %2 次呈现中，输出层的每个细胞每步都发放脉冲：请尝试更小的 eta 或更小的驱动（gain、hidden_bias），并查看 SST 是否已沉默。</translation>
    </message>
    <message>
        <source>Every run has dropped out of the race before the end of the film.</source>
        <translation>在影片结束之前，所有运行都已退出竞赛。</translation>
    </message>
    <message>
        <source>Every run has dropped out: the race is over.</source>
        <translation>所有运行都已退出：竞赛结束。</translation>
    </message>
    <message>
        <source>Every single presentation changes the weights, so that a step of one sample shows what it taught: pause, step, and read the update in Microcircuit (key 9). Learning one by one is slower and more jagged, with about 87 % after an epoch.</source>
        <translation>每次呈现都改变权重，因此走一个样本就能看到它教会了什么：暂停、步进，在“微环路”（按键 9）中查看更新。逐个学习较慢也较不平稳，一轮之后约 87 %。</translation>
    </message>
    <message>
        <source>Every trial of %1 has dropped out.</source>
        <translation>%1 的所有试验都已退出。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiment: %1</source>
        <translation>实验：%1</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
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
        <translation>导出数据(&amp;T)…</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>Export its data…</source>
        <translation>导出其数据…</translation>
    </message>
    <message>
        <source>Export predictions</source>
        <translation>导出预测</translation>
    </message>
    <message>
        <source>Export the race</source>
        <translation>导出竞赛</translation>
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
        <translation>有意失败</translation>
    </message>
    <message>
        <source>Fashion-MNIST, convolution</source>
        <translation>Fashion-MNIST，卷积</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Feature maps in the step shown</source>
        <translation>所显示步中的特征图</translation>
    </message>
    <message>
        <source>Feature maps of %1, %2. %3; %4. %5.</source>
        <translation>%1的特征图，%2。%3；%4。%5。</translation>
    </message>
    <message>
        <source>Feature maps over the presentation shown</source>
        <translation>所显示呈现中的特征图</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Feedback E·e</source>
        <translation>反馈 E·e</translation>
    </message>
    <message>
        <source>Feedback alignment: random feedback that stays as it was drawn; the forward weights have to come to it.</source>
        <translation>反馈对齐：随机反馈，抽取后不变；须由前向权重去适应它。</translation>
    </message>
    <message>
        <source>Feedback partner: E %1</source>
        <translation>对应的反馈：E %1</translation>
    </message>
    <message>
        <source>Feedback partner: M %1, B %2</source>
        <translation>对应的反馈：M %1，B %2</translation>
    </message>
    <message>
        <source>Feedback partner: M %1, ΔB %2, B %3 → %4</source>
        <translation>对应的反馈：M %1，ΔB %2，B %3 → %4</translation>
    </message>
    <message>
        <source>Feedback plasticity cannot be frozen: the feedback of the rule &apos;%1&apos; does not learn.</source>
        <translation>无法冻结反馈的可塑性：规则“%1”的反馈不学习。</translation>
    </message>
    <message>
        <source>Feedback signs</source>
        <translation>反馈符号</translation>
    </message>
    <message>
        <source>Feedback signs held flipped</source>
        <translation>保持翻转的反馈符号</translation>
    </message>
    <message>
        <source>Feedback weight %1</source>
        <translation>反馈权重 %1</translation>
    </message>
    <message>
        <source>Fi&amp;lm</source>
        <translation>影片(&amp;L)</translation>
    </message>
    <message>
        <source>Figure %1 of %2</source>
        <translation>图 %1，共 %2 幅</translation>
    </message>
    <message>
        <source>Figure %1. %2: %3. In the program: %4.</source>
        <translation>图 %1　%2：%3。程序中：%4。</translation>
    </message>
    <message>
        <source>File → New brings this page back (Ctrl+N).</source>
        <translation>“文件 → 新建”可再次打开此页（Ctrl+N）。</translation>
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
        <translation>影片：%1，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Film: the race, from its start to its end after %1 epochs.</source>
        <translation>影片：竞赛，从开始到 %1 轮后结束。</translation>
    </message>
    <message>
        <source>Films of what the steps play, in HTML only; in print they are still pictures</source>
        <translation>步骤播放过程的影片，仅限 HTML；打印时为静止画面</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a symbol or a word</source>
        <translation>查找符号或词语</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在本页中查找</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>查找文字</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <source>Finds text on this page (Ctrl+F). Enter or F3 goes to the next place, Shift+F3 to the one before.</source>
        <translation>在本页中查找文字（Ctrl+F）。Enter 或 F3 转到下一处，Shift+F3 转到上一处。</translation>
    </message>
    <message>
        <source>Fine line</source>
        <translation>细线</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>结束课程</translation>
    </message>
    <message>
        <source>Fire in one only: %1</source>
        <translation>仅在一侧发放：%1</translation>
    </message>
    <message>
        <source>Firing rate of the pyramidal cells.</source>
        <translation>锥体细胞的发放率。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Fit the ranges once</source>
        <translation>适配一次范围</translation>
    </message>
    <message>
        <source>Fit the ranges to what is on show now (F). Otherwise they are fixed and only grow, so that a falling error is seen to fall.</source>
        <translation>让范围立即适配当前显示的内容（F）。平时范围固定，只扩大不缩小，因此能看出误差在下降。</translation>
    </message>
    <message>
        <source>Fixed random sign-concordant feedback: the signs of the forward weights with random magnitudes that stay as they were drawn.</source>
        <translation>固定随机的符号一致反馈：采用前向权重的符号，随机幅值抽取后不变。</translation>
    </message>
    <message>
        <source>Flip signs</source>
        <translation>翻转符号</translation>
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
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>For %1; %2.</source>
        <translation>用于 %1；%2。</translation>
    </message>
    <message>
        <source>Forward to the run after: %1</source>
        <translation>前进到之后的运行：%1</translation>
    </message>
    <message>
        <source>Forward weight %1</source>
        <translation>前向权重 %1</translation>
    </message>
    <message>
        <source>Framed: %1, what can reach %2</source>
        <translation>框内：%1，能影响%2的部分</translation>
    </message>
    <message>
        <source>Freeze all synapses</source>
        <translation>冻结所有突触</translation>
    </message>
    <message>
        <source>Freeze feedback B</source>
        <translation>冻结反馈 B</translation>
    </message>
    <message>
        <source>Frobenius norm of B − M∘Wᵀ per pair of layers, in units of the first one measured. Both synapses of a pair see the same two signals, so what is learned cancels in the difference, and only the decay λ acts on it: each update leaves 1 − λ of it, whatever the data; a falling decay leaves 1 − λγⁿ in epoch n. Signs agree sooner than this shrinks, since what both have learned outgrows their unequal initial values.</source>
        <translation>每对层 B − M∘Wᵀ 的 Frobenius 范数，以首次测得的值为单位。一对突触看到相同的两个信号，因此学到的内容在差值中抵消，只有衰减 λ 起作用：无论数据如何，每次更新留下 1 − λ；衰减随学习率下降时，第 n 轮留下 1 − λγⁿ。符号在它缩小之前就已一致，因为两者共同学到的部分很快超过它们不相等的初始值。</translation>
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
        <translation>从开头起：%1。</translation>
    </message>
    <message>
        <source>From update %1 on the data are others: %2.</source>
        <translation>从第 %1 次更新起，数据不同：%2。</translation>
    </message>
    <message>
        <source>From update %1 on the data could not be compared with those of before: the file does not say what they were.</source>
        <translation>从第 %1 次更新起，数据无法与之前的核对：文件没有说明之前的是什么。</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Gain of the initial weights of hidden layers above the first.</source>
        <translation>第一层以上隐藏层初始权重的增益。</translation>
    </message>
    <message>
        <source>Gain of the initial weights of the output layer.</source>
        <translation>输出层初始权重的增益。</translation>
    </message>
    <message>
        <source>Gate curve</source>
        <translation>门控曲线</translation>
    </message>
    <message>
        <source>Gate h(u)</source>
        <translation>门控 h(u)</translation>
    </message>
    <message>
        <source>Gate h(u), 0 to 1</source>
        <translation>门控 h(u)，0 到 1</translation>
    </message>
    <message>
        <source>Gate of the cell</source>
        <translation>细胞的门控</translation>
    </message>
    <message>
        <source>Give the drawing a label first.</source>
        <translation>请先给绘图一个标签。</translation>
    </message>
    <message>
        <source>Gives a blank sheet (Delete)</source>
        <translation>换一张空白画板（Delete）</translation>
    </message>
    <message>
        <source>Gives each rule of the next race the values that microcircuit tune has found for it, from a file tuned.json</source>
        <translation>让下一场竞赛的每个规则采用 microcircuit tune 为它找到的值，取自 tuned.json 文件</translation>
    </message>
    <message>
        <source>Gives the run another name (F2)</source>
        <translation>给运行另取名称（F2）</translation>
    </message>
    <message>
        <source>Gives the scene the moment and the board of now; its title and notes stay</source>
        <translation>让场景采用现在的时刻和看板，标题和备注保留</translation>
    </message>
    <message>
        <source>Gives the values to the run from its next batch on; what it has learned is kept, the curves get a mark, and each change can be undone</source>
        <translation>从下一批起将这些值用于运行；已学到的内容保留，曲线上留下标记，每项更改都可以撤销</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Go back to the link followed last</source>
        <translation>回到上次点击链接的地方</translation>
    </message>
    <message>
        <source>Go on at once to update %1, where it stood</source>
        <translation>立即继续到第 %1 次更新，即它当时所在之处</translation>
    </message>
    <message>
        <source>Go on at the scene shown last</source>
        <translation>从上次显示的场景继续</translation>
    </message>
    <message>
        <source>Go on from it</source>
        <translation>由此继续</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
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
        <translation>回到一切正常的最后时刻，并在那里暂停</translation>
    </message>
    <message>
        <source>Goes back to the link that you followed (Alt+Left)</source>
        <translation>回到你点击链接的地方（Alt+Left）</translation>
    </message>
    <message>
        <source>Goes back to where the last what-if was made and pauses there, in the state of a run that never had it: %1</source>
        <translation>回到上次干预发生之处并在那里暂停，状态与从未干预过的运行相同：%1</translation>
    </message>
    <message>
        <source>Goes on from %1 as it was held, paused.</source>
        <translation>从保留的 %1 继续，处于暂停。</translation>
    </message>
    <message>
        <source>Goes to a step; you can take them in any order</source>
        <translation>转到某一步骤；可以按任意顺序进行</translation>
    </message>
    <message>
        <source>Goes to the end of the wait as fast as possible</source>
        <translation>以最快速度到达等待的终点</translation>
    </message>
    <message>
        <source>Goes to the next step (PageDown)</source>
        <translation>转到下一步骤（PageDown）</translation>
    </message>
    <message>
        <source>Goes to the previous step (PageUp)</source>
        <translation>转到上一步骤（PageUp）</translation>
    </message>
    <message>
        <source>Going to the start of this step…</source>
        <translation>正在前往此步骤的起点…</translation>
    </message>
    <message>
        <source>Graded errors have no spikes: the size of a mark is the strength |e| against the range that stands beside the layer, and only the strongest are drawn.</source>
        <translation>连续值误差没有脉冲：标记的大小表示强度 |e|，相对于标在该层旁边的范围，且只画出最强的。</translation>
    </message>
    <message>
        <source>Graded errors, for comparison</source>
        <translation>对比：连续值误差</translation>
    </message>
    <message>
        <source>Gradient angle</source>
        <translation>梯度夹角</translation>
    </message>
    <message>
        <source>Gradient angle, lowest layer (°)</source>
        <translation>梯度夹角，最低层（°）</translation>
    </message>
    <message>
        <source>HTML file, to read and to pass on</source>
        <translation>HTML 文件，用于阅读和分发</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 1080 px</source>
        <translation>半张幻灯片，960 × 1080 px</translation>
    </message>
    <message>
        <source>Handout of a lesson</source>
        <translation>课程讲义</translation>
    </message>
    <message>
        <source>Has no effect with the other values of this form.</source>
        <translation>与此表单的其他值搭配时不起作用。</translation>
    </message>
    <message>
        <source>Has no effect with the other values of this run.</source>
        <translation>与此运行的其他值搭配时不起作用。</translation>
    </message>
    <message>
        <source>Hear the spikes: no sound device</source>
        <translation>聆听脉冲：没有声音设备</translation>
    </message>
    <message>
        <source>Hebbian update in this step</source>
        <translation>这一步的赫布更新</translation>
    </message>
    <message>
        <source>Hebbian update of the picked synapse</source>
        <translation>选中突触的赫布更新</translation>
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
        <source>Held runs take no more memory than the past of a run, %1 MB; with this one they would take %2 MB.</source>
        <translation>保留的运行所占内存不能超过运行的历史内存，即 %1 MB；加上这一次将占 %2 MB。</translation>
    </message>
    <message>
        <source>Held-out accuracy (%)</source>
        <translation>留出准确率（%）</translation>
    </message>
    <message>
        <source>Held-out accuracy of all trials after the first round</source>
        <translation>第一轮筛选后所有试验的留出准确率</translation>
    </message>
    <message>
        <source>Held-out accuracy of each trial at its end</source>
        <translation>每次试验结束时的留出准确率</translation>
    </message>
    <message>
        <source>Held-out images: %1.</source>
        <translation>留出图像：%1。</translation>
    </message>
    <message>
        <source>Held-out loss E</source>
        <translation>留出损失 E</translation>
    </message>
    <message>
        <source>Here, with I = %1: %2. It spikes above a current of %3.</source>
        <translation>此处 I = %1：%2。电流大于 %3 时发放脉冲。</translation>
    </message>
    <message>
        <source>Hidden layer shown</source>
        <translation>显示的隐藏层</translation>
    </message>
    <message>
        <source>Hides the answer, so that you can change the count (PageUp)</source>
        <translation>隐藏答案，以便更改票数（PageUp）</translation>
    </message>
    <message>
        <source>Hold %1 again</source>
        <translation>再次保留 %1</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>再次保留</translation>
    </message>
    <message>
        <source>Hold out the last so many training images: the run is never trained on them, and its course is judged by them instead of the test images. At most a quarter of the training images; -1 holds out 5,000, or none of fewer than 20,000.</source>
        <translation>留出最后多少幅训练图像：运行从不用它们训练，并以它们代替测试图像来评判进程。最多为训练图像的四分之一；-1 表示留出 5,000 幅，少于 20,000 幅时不留出。</translation>
    </message>
    <message>
        <source>Hold this run</source>
        <translation>保留此运行</translation>
    </message>
    <message>
        <source>Holds the run no longer</source>
        <translation>不再保留该运行</translation>
    </message>
    <message>
        <source>Holds the run that was released last again</source>
        <translation>重新保留上次释放的运行</translation>
    </message>
    <message>
        <source>How B differs from A, in the numbers of the view</source>
        <translation>B 与 A 的差异，以视图的数值表示</translation>
    </message>
    <message>
        <source>How alike the update is to those of other feedback; 1: the same direction.</source>
        <translation>更新与其他反馈所得更新的相似程度；1 表示方向相同。</translation>
    </message>
    <message>
        <source>How far feedback and forward weights agree in sign.</source>
        <translation>反馈权重与前向权重的符号在多大程度上一致。</translation>
    </message>
    <message>
        <source>How far from threshold a soma still lets its apical error through.</source>
        <translation>胞体距阈值多远时仍让顶树突的误差通过。</translation>
    </message>
    <message>
        <source>How far learned feedback still is from the forward weights, in % of the start.</source>
        <translation>学习到的反馈与前向权重还相差多远，以起始值的 % 表示。</translation>
    </message>
    <message>
        <source>How many connections of the picked cell are shown, from below and to above</source>
        <translation>显示选中细胞的多少条连接，分别来自下方和通往上方</translation>
    </message>
    <message>
        <source>How often the cell spikes with a constant current I, from 0 to 1 spikes per ms.</source>
        <translation>电流 I 恒定时细胞发放脉冲的频率，每毫秒 0 到 1 个脉冲。</translation>
    </message>
    <message>
        <source>How often the picked cell spikes, in each batch.</source>
        <translation>选中细胞在每批中发放脉冲的频率。</translation>
    </message>
    <message>
        <source>How pixels drive the input layer: &apos;direct&apos; constant currents, &apos;regular&apos; or &apos;poisson&apos; spikes.</source>
        <translation>像素如何驱动输入层：“直接”为恒定电流，“等间隔脉冲”或“泊松脉冲”为脉冲。</translation>
    </message>
    <message>
        <source>How the pace is given</source>
        <translation>指定节奏的方式</translation>
    </message>
    <message>
        <source>How well each rule learns, all with the same images in the same order.</source>
        <translation>每个规则学得如何，都以相同的顺序学习相同的图像。</translation>
    </message>
    <message>
        <source>How well the network answers, on training images and on others.</source>
        <translation>网络回答得如何：在训练图像上，以及在其他图像上。</translation>
    </message>
    <message>
        <source>How wide a line is.</source>
        <translation>线的粗细。</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>I = %1, vₐ = %2, τₘ = %3, ϑ = %4, w = %5</source>
        <translation>I = %1，vₐ = %2，τₘ = %3，ϑ = %4，w = %5</translation>
    </message>
    <message>
        <source>IDX files (train-images-idx3-ubyte, ...)</source>
        <translation>IDX 文件（train-images-idx3-ubyte……）</translation>
    </message>
    <message>
        <source>If an event that it pauses at occurs on the way, the window pauses there; Play then goes on beyond update %1.</source>
        <translation>若途中发生它所设的暂停事件，窗口在那里暂停；按“播放”则继续到第 %1 次更新之后。</translation>
    </message>
    <message>
        <source>Image presented</source>
        <translation>呈现的图像</translation>
    </message>
    <message>
        <source>Images answered wrongly</source>
        <translation>答错的图像</translation>
    </message>
    <message>
        <source>Images answered wrongly. %1</source>
        <translation>答错的图像。%1</translation>
    </message>
    <message>
        <source>Images answered wrongly: label → answer, and how sure the network was, the mean trace x of the answer
Click, or Return: present the image · ↑ ↓, after Tab also ← →: pick one</source>
        <translation>答错的图像：标签 → 回答，以及网络的确信程度，即回答的平均迹 x
点击或按 Return：呈现该图像 · ↑ ↓，按 Tab 后也可用 ← →：选择</translation>
    </message>
    <message>
        <source>Images are kept of the last test alone, which is not this one.</source>
        <translation>只保留上次测试的图像，而这不是上次测试。</translation>
    </message>
    <message>
        <source>Images by label (rows) and answer (columns); at the right the accuracy of each class
Click: show the images of a cell · Esc: all
↑ ↓, after Tab also ← →: the cells beside it</source>
        <translation>按标签（行）和回答（列）统计的图像；右侧是各类别的准确率
点击：显示某一格的图像 · Esc：全部
↑ ↓，按 Tab 后也可用 ← →：相邻的格</translation>
    </message>
    <message>
        <source>Images of a data set have more pixels than are accepted.</source>
        <translation>某个数据集的图像像素数超过可接受的范围。</translation>
    </message>
    <message>
        <source>In a convolution the sum is over its positions, too, and divided by $N T √P$.</source>
        <translation>在卷积中还要对各位置求和，并除以 $N T √P$。</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>In charts and the raster</source>
        <translation>在图表和脉冲栅格图中</translation>
    </message>
    <message>
        <source>In epoch $k$ it is $λ γ^k$ where the decay falls with the rate.</source>
        <translation>若衰减随学习率下降，在第 $k$ 轮中为 $λ γ^k$。</translation>
    </message>
    <message>
        <source>In feature maps</source>
        <translation>在特征图中</translation>
    </message>
    <message>
        <source>In kernels</source>
        <translation>在卷积核中</translation>
    </message>
    <message>
        <source>In lists of synapses</source>
        <translation>在突触列表中</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>在术语表中</translation>
    </message>
    <message>
        <source>In the list of scenes</source>
        <translation>在场景列表中</translation>
    </message>
    <message>
        <source>In the manual</source>
        <translation>在手册中</translation>
    </message>
    <message>
        <source>In the matrix of pairs</source>
        <translation>在突触对矩阵中</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>在网络中</translation>
    </message>
    <message>
        <source>In the presenter&apos;s window</source>
        <translation>在演讲者窗口中</translation>
    </message>
    <message>
        <source>In the race</source>
        <translation>在竞赛中</translation>
    </message>
    <message>
        <source>In the raster</source>
        <translation>在脉冲栅格图中</translation>
    </message>
    <message>
        <source>In this equation counted from the update that turned the adaptive step on.</source>
        <translation>在此方程中，从开启自适应步长的那次更新开始计数。</translation>
    </message>
    <message>
        <source>In what it gets wrong: the images</source>
        <translation>在答错的图像中：图像</translation>
    </message>
    <message>
        <source>In what it gets wrong: the matrix</source>
        <translation>在答错的图像中：矩阵</translation>
    </message>
    <message>
        <source>Incoming weights</source>
        <translation>各像素的传入权重</translation>
    </message>
    <message>
        <source>Incoming weights as an image</source>
        <translation>以图像显示的传入权重</translation>
    </message>
    <message>
        <source>Initial bias of hidden layers above the first.</source>
        <translation>第一层以上隐藏层的初始偏置。</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>注入</translation>
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
        <translation>输入图像</translation>
    </message>
    <message>
        <source>Input image and output of each class</source>
        <translation>输入图像和各类别的输出</translation>
    </message>
    <message>
        <source>Interval between pictures</source>
        <translation>画面间隔</translation>
    </message>
    <message>
        <source>It begins %1 experiments and takes up to %2 MB of memory.</source>
        <translation>课程会开始 %1 个实验，最多占用 %2 MB 内存。</translation>
    </message>
    <message>
        <source>It begins 1 experiment and takes up to %1 MB of memory.</source>
        <translation>课程会开始 1 个实验，最多占用 %1 MB 内存。</translation>
    </message>
    <message>
        <source>It begins no experiment.</source>
        <translation>课程不会开始实验。</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>可以是 %1。</translation>
    </message>
    <message>
        <source>It comes after &apos;race&apos;, which names the rules.</source>
        <translation>它应写在列出规则的“race”之后。</translation>
    </message>
    <message>
        <source>It contains a script.</source>
        <translation>其中含有脚本。</translation>
    </message>
    <message>
        <source>It contains an element that cannot be shown here: %1</source>
        <translation>其中含有此处无法显示的元素：%1</translation>
    </message>
    <message>
        <source>It defines entities.</source>
        <translation>其中定义了实体。</translation>
    </message>
    <message>
        <source>It does not contain what it repeats: %1</source>
        <translation>其中没有它所重复的内容：%1</translation>
    </message>
    <message>
        <source>It does not repeat this run, whose data have changed on the way.</source>
        <translation>它不能重现此运行，因为运行的数据中途换过。</translation>
    </message>
    <message>
        <source>It does not repeat this run: %1</source>
        <translation>它不能重现此运行：%1</translation>
    </message>
    <message>
        <source>It has %1 steps.</source>
        <translation>课程共 %1 步。</translation>
    </message>
    <message>
        <source>It has 1 step.</source>
        <translation>课程共 1 步。</translation>
    </message>
    <message>
        <source>It has 1 to %1 bytes.</source>
        <translation>它应有 1 到 %1 字节。</translation>
    </message>
    <message>
        <source>It has more than %1 elements, or elements nested more than %2 deep.</source>
        <translation>元素多于 %1 个，或嵌套超过 %2 层。</translation>
    </message>
    <message>
        <source>It has no value.</source>
        <translation>它没有值。</translation>
    </message>
    <message>
        <source>It has pictures, but not in class folders: put them into train/CLASS and test/CLASS.</source>
        <translation>它有图片，但不在类别文件夹中：请放入 train/CLASS 和 test/CLASS。</translation>
    </message>
    <message>
        <source>It is %1; this version reads format %2.</source>
        <translation>它是 %1；此版本读取格式 %2。</translation>
    </message>
    <message>
        <source>It is 1 at the threshold (dashed), and the wider the larger w is. Now u is %1 and h is %2.</source>
        <translation>它在阈值（虚线）处为 1，w 越大曲线越宽。现在 u 为 %1，h 为 %2。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>It is given twice in one step.</source>
        <translation>它在一个步骤中出现了两次。</translation>
    </message>
    <message>
        <source>It is given twice.</source>
        <translation>它出现了两次。</translation>
    </message>
    <message>
        <source>It is not a PNG of at most %1 x %1 pixels.</source>
        <translation>这不是最大 %1 × %1 像素的 PNG。</translation>
    </message>
    <message>
        <source>It is not an SVG: %1</source>
        <translation>这不是 SVG：%1</translation>
    </message>
    <message>
        <source>It lights up where it spikes.</source>
        <translation>发放脉冲时亮起。</translation>
    </message>
    <message>
        <source>It looks like a 7-Zip archive; pack its files as .zip.</source>
        <translation>它看起来像 7-Zip 归档；请将其文件打包为 .zip。</translation>
    </message>
    <message>
        <source>It looks like a JPEG picture.</source>
        <translation>它看起来像 JPEG 图片。</translation>
    </message>
    <message>
        <source>It looks like a MATLAB file; save its arrays as .npz.</source>
        <translation>它看起来像 MATLAB 文件；请将其数组保存为 .npz。</translation>
    </message>
    <message>
        <source>It looks like a NumPy array.</source>
        <translation>它看起来像 NumPy 数组。</translation>
    </message>
    <message>
        <source>It looks like a PDF document.</source>
        <translation>它看起来像 PDF 文档。</translation>
    </message>
    <message>
        <source>It looks like a PNG picture.</source>
        <translation>它看起来像 PNG 图片。</translation>
    </message>
    <message>
        <source>It looks like a Parquet table; save its pictures as files in class folders, or as .npz.</source>
        <translation>它看起来像 Parquet 表；请将其图片按类别文件夹保存为文件，或保存为 .npz。</translation>
    </message>
    <message>
        <source>It looks like a RAR archive; pack its files as .zip.</source>
        <translation>它看起来像 RAR 归档；请将其文件打包为 .zip。</translation>
    </message>
    <message>
        <source>It looks like a Zip archive.</source>
        <translation>它看起来像 Zip 归档。</translation>
    </message>
    <message>
        <source>It looks like a web page, as servers send instead of a file that they do not have.</source>
        <translation>它看起来像网页，服务器找不到文件时会发送网页。</translation>
    </message>
    <message>
        <source>It looks like an HDF5 file; save its arrays as .npz.</source>
        <translation>它看起来像 HDF5 文件；请将其数组保存为 .npz。</translation>
    </message>
    <message>
        <source>It names another file: %1</source>
        <translation>其中引用了其他文件：%1</translation>
    </message>
    <message>
        <source>It pauses when</source>
        <translation>暂停条件</translation>
    </message>
    <message>
        <source>It repeats more than %1 elements.</source>
        <translation>重复的元素多于 %1 个。</translation>
    </message>
    <message>
        <source>It runs on %1, which you chose for lessons; its images need memory in addition.</source>
        <translation>课程在你为课程选择的 %1 上运行，其图像另占内存。</translation>
    </message>
    <message>
        <source>It runs on digits drawn by the program.</source>
        <translation>课程在程序合成的数字上运行。</translation>
    </message>
    <message>
        <source>It sets nothing: the view is followed by its options, like layers, vip=on, sst=on.</source>
        <translation>没有设置任何选项：视图之后应跟其选项，例如 layers, vip=on, sst=on。</translation>
    </message>
    <message>
        <source>It was stopped on the way; Back and Next continue the lesson.</source>
        <translation>途中已停下；按“上一步”和“下一步”可继续课程。</translation>
    </message>
    <message>
        <source>Its feedback E</source>
        <translation>它的反馈 E</translation>
    </message>
    <message>
        <source>Its held runs have replaced those of before, which are lost.</source>
        <translation>其保留的运行取代了之前的；之前的已丢失。</translation>
    </message>
    <message>
        <source>Its held runs have replaced those of before, which come back with the run before.</source>
        <translation>其保留的运行取代了之前的；之前的会随之前的运行恢复。</translation>
    </message>
    <message>
        <source>Its images have more than %1 x %1 pixels in all.</source>
        <translation>其中的图像合计超过 %1 × %1 像素。</translation>
    </message>
    <message>
        <source>Its label, the answer, and how sure that was: the mean trace x of the answer.</source>
        <translation>它的标签、回答，以及确信程度：回答的平均迹 x。</translation>
    </message>
    <message>
        <source>Its name is bold and its bar green.</source>
        <translation>其名称为粗体，条为绿色。</translation>
    </message>
    <message>
        <source>Its pyramidal cell falls silent and its error cells carry nothing: the others are expected to take over what it did, within some hundred updates.</source>
        <translation>其锥体细胞沉默，误差细胞不再携带任何信号：预计其他细胞会在几百次更新内接替它的作用。</translation>
    </message>
    <message>
        <source>Its run was saved at %1.</source>
        <translation>其运行保存于 %1。</translation>
    </message>
    <message>
        <source>Keep %1 here no longer</source>
        <translation>不再将%1保留在此</translation>
    </message>
    <message>
        <source>Keep drawn digits</source>
        <translation>继续用合成数字</translation>
    </message>
    <message>
        <source>Keep the drawing</source>
        <translation>保存绘图</translation>
    </message>
    <message>
        <source>Keep this drawing …</source>
        <translation>保存此绘图…</translation>
    </message>
    <message>
        <source>Keep this microcircuit beside the one on show</source>
        <translation>将此微环路保留在当前微环路旁边</translation>
    </message>
    <message>
        <source>Keeps the run as it stands: charts show its curves dashed below those of later runs (H)</source>
        <translation>按当前状态保留运行：图表将其曲线以虚线衬在以后的运行之下（H）</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>卷积核</translation>
    </message>
    <message>
        <source>Kernels of %1, after %2 updates. %3.</source>
        <translation>%1的卷积核，%2 次更新之后。%3。</translation>
    </message>
    <message>
        <source>Kernels of a convolution</source>
        <translation>卷积的卷积核</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys: ↑ ↓ pick a row, Enter goes to its cell.</source>
        <translation>按键：↑ ↓ 选择一行，Enter 转到其细胞。</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>类型(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;essons</source>
        <translation>课程(&amp;E)</translation>
    </message>
    <message>
        <source>Label %1, prediction %2.</source>
        <translation>标签 %1，预测 %2。</translation>
    </message>
    <message>
        <source>Label and answer</source>
        <translation>标签与回答</translation>
    </message>
    <message>
        <source>Label of the drawing</source>
        <translation>绘图的标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels may not fit the images: by the mean image of each class only %1 % of %2 training images are told right (guessing: %3 %), so look at some images with their labels.</source>
        <translation>标签可能与图像不符：按各类别的平均图像，%2 幅训练图像中只有 %1 % 判断正确（猜测：%3 %），请查看一些图像及其标签。</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>误差最大</translation>
    </message>
    <message>
        <source>Largest magnitude of the forward weights.</source>
        <translation>前向权重的最大幅值。</translation>
    </message>
    <message>
        <source>Last 100 ms of the soma</source>
        <translation>胞体最近 100 ms</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Latest accuracy on images never trained on, and training accuracy now</source>
        <translation>从未训练过的图像上的最新准确率，以及当前的训练准确率</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Layer %1 has channels 0 to %2, rows 0 to %3 and columns 0 to %4; there is no cell %5.</source>
        <translation>第 %1 层有通道 0 到 %2、行 0 到 %3、列 0 到 %4，没有细胞 %5。</translation>
    </message>
    <message>
        <source>Layer %1 is no convolution: its cells have one number, as in “%1:17”.</source>
        <translation>第 %1 层不是卷积：其细胞只有一个编号，例如“%1:17”。</translation>
    </message>
    <message>
        <source>Layer 0 is the input.</source>
        <translation>第 0 层是输入层。</translation>
    </message>
    <message>
        <source>Layer 0 is the input: it has no microcircuits.</source>
        <translation>第 0 层是输入层：它没有微环路。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Layers from the input up: cells, convolutions like 32c5 (32 channels, kernel of 5; 32c5s2p1 with stride 2 and padding 1), pools like p2. For these the input is rows x columns x channels: 32x32x3-32c5-p2-64c5-p2-256-10.</source>
        <translation>从输入层往上的各层：细胞数；卷积，如 32c5（32 个通道，卷积核为 5；32c5s2p1 的步幅为 2、填充为 1）；池化，如 p2。有卷积或池化时，输入写作 行 x 列 x 通道：32x32x3-32c5-p2-64c5-p2-256-10。</translation>
    </message>
    <message>
        <source>Layers whose pairs are shown</source>
        <translation>显示突触对的层</translation>
    </message>
    <message>
        <source>Le&amp;sson</source>
        <translation>课程(&amp;S)</translation>
    </message>
    <message>
        <source>Lead the pen down, after Tab</source>
        <translation>画笔向下移，须先按 Tab</translation>
    </message>
    <message>
        <source>Lead the pen to the left, after Tab</source>
        <translation>画笔向左移，须先按 Tab</translation>
    </message>
    <message>
        <source>Lead the pen to the right, after Tab</source>
        <translation>画笔向右移，须先按 Tab</translation>
    </message>
    <message>
        <source>Lead the pen up, after Tab</source>
        <translation>画笔向上移，须先按 Tab</translation>
    </message>
    <message>
        <source>Learn this</source>
        <translation>学习此图</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning rule</source>
        <translation>学习规则</translation>
    </message>
    <message>
        <source>Least accurate class: %1, %2.</source>
        <translation>准确率最低的类别：%1，%2。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Left out, since the view is too low for all of its charts: the picked cell comes first, then the output, the loss and the mean of a layer. Make the view higher to see them.</source>
        <translation>视图太矮，容不下全部图表，因此略去：选中的细胞优先，然后是输出层、损失和一层的均值。将视图调高即可看到。</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>影片时长</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>损毁</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>Lesson: %1. Made with %2.</source>
        <translation>课程：%1。由 %2 制作。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>课程 (*.md)</translation>
    </message>
    <message>
        <source>Lessons → %1</source>
        <translation>课程 → %1</translation>
    </message>
    <message>
        <source>Lessons → Open lesson…, %1</source>
        <translation>课程 → 打开课程…，%1</translation>
    </message>
    <message>
        <source>Lets learning rules race on this experiment (Ctrl+R)</source>
        <translation>让各学习规则在此实验上竞赛（Ctrl+R）</translation>
    </message>
    <message>
        <source>Lets the run go on (Space or Alt+K)</source>
        <translation>让运行继续（Space 或 Alt+K）</translation>
    </message>
    <message>
        <source>Limited to 1/1000 … 1000; 1 at the output, where $a^l$ is 0 or not known yet, and without equalised errors.</source>
        <translation>限制在 1/1000 … 1000；在输出层、$a^l$ 为 0 或尚未知道时，以及不采用误差均衡时为 1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Live: show all of the time axis</source>
        <translation>跟随：显示整个时间轴</translation>
    </message>
    <message>
        <source>Lo&amp;uder</source>
        <translation>调高音量(&amp;U)</translation>
    </message>
    <message>
        <source>Loss E of the updates, the van Rossum distance of actual and desired output</source>
        <translation>各次更新的损失 E，即实际输出与期望输出的 van Rossum 距离</translation>
    </message>
    <message>
        <source>Loss over training</source>
        <translation>训练过程中的损失</translation>
    </message>
    <message>
        <source>MNIST, convolution</source>
        <translation>MNIST，卷积</translation>
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
        <translation>手册</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Maps of activity and error</source>
        <translation>活动与误差的特征图</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Mark that of the channel below before, after Tab</source>
        <translation>标记上一个下层通道的卷积核，须先按 Tab</translation>
    </message>
    <message>
        <source>Mark that of the next channel below, after Tab</source>
        <translation>标记下一个下层通道的卷积核，须先按 Tab</translation>
    </message>
    <message>
        <source>Mark that of the next out channel</source>
        <translation>标记下一个输出通道的卷积核</translation>
    </message>
    <message>
        <source>Mark the kernel of the out channel before</source>
        <translation>标记上一个输出通道的卷积核</translation>
    </message>
    <message>
        <source>Marked: out channel %1, from %2: W from %3 to %4</source>
        <translation>已标记：输出通道 %1，来自%2：W 从 %3 到 %4</translation>
    </message>
    <message>
        <source>Matrix of pairs</source>
        <translation>突触对矩阵</translation>
    </message>
    <message>
        <source>Mean magnitude of the forward weights.</source>
        <translation>前向权重的平均幅值。</translation>
    </message>
    <message>
        <source>Mean output so far</source>
        <translation>到目前为止的平均输出</translation>
    </message>
    <message>
        <source>Mean output trace of each class over the steps so far, from 0 to 1. The longest bar is the prediction.</source>
        <translation>到目前为止各步中每个类别的平均输出迹，从 0 到 1。最长的条是预测。</translation>
    </message>
    <message>
        <source>Mean over the cells of the layer of what VIP (upwards) and SST (downwards) carry</source>
        <translation>VIP（向上）和 SST（向下）所携带误差对该层细胞的均值</translation>
    </message>
    <message>
        <source>Measured after each epoch on images that are held out from training.</source>
        <translation>每轮之后在留出的、不用于训练的图像上测量。</translation>
    </message>
    <message>
        <source>Measured at every 16th update while this is seen; costs up to some 10 % of the speed.</source>
        <translation>仅在显示时测量，每 16 次更新一次；最多降低速度约 10 %。</translation>
    </message>
    <message>
        <source>Measured on images that are never learned.</source>
        <translation>在从不学习的图像上测量。</translation>
    </message>
    <message>
        <source>Measured on the batches as they are learned</source>
        <translation>在学习各批时测量</translation>
    </message>
    <message>
        <source>Measured on the images as they are learned.</source>
        <translation>在学习图像时测量。</translation>
    </message>
    <message>
        <source>Measured only while this is seen. Costs up to some 20 % of the speed where the sign concordance is measured anyway, as while other curves are seen; else up to some 55 %.</source>
        <translation>仅在显示时测量。如果符号一致性本来就在测量（例如正在显示其他曲线），最多降低速度约 20 %；否则最多约 55 %。</translation>
    </message>
    <message>
        <source>Measures of the layers</source>
        <translation>各层的测量值</translation>
    </message>
    <message>
        <source>Measures the angle between the update of each layer and the exact gradient (backpropagation through time) on the same presentations. Costs about as much as learning the batch once more, at every 16th update: some 5 to 15 % of the speed.</source>
        <translation>测量每层的更新与相同呈现上的精确梯度（随时间反向传播）的夹角。每 16 次更新一次，耗时约等于再学习一遍该批：约占速度的 5 到 15 %。</translation>
    </message>
    <message>
        <source>Memory for the past</source>
        <translation>历史内存</translation>
    </message>
    <message>
        <source>Memory for the past…</source>
        <translation>历史内存…</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>复原%1</translation>
    </message>
    <message>
        <source>Mend the synapse %1</source>
        <translation>复原突触 %1</translation>
    </message>
    <message>
        <source>Microcircuit</source>
        <translation>微环路</translation>
    </message>
    <message>
        <source>Microcircuit %1</source>
        <translation>Microcircuit %1</translation>
    </message>
    <message>
        <source>Microcircuit %1 · mean and range over seeds %2 to %3</source>
        <translation>Microcircuit %1 · 种子 %2 到 %3 的均值和范围</translation>
    </message>
    <message>
        <source>Microcircuit on show</source>
        <translation>当前显示的微环路</translation>
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
        <translation>本页的更多内容</translation>
    </message>
    <message>
        <source>More than %1 views, or %2 columns, leave no room for any.</source>
        <translation>超过 %1 个视图或 %2 列，就没有空间显示任何视图。</translation>
    </message>
    <message>
        <source>More ▼</source>
        <translation>更多 ▼</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>最活跃</translation>
    </message>
    <message>
        <source>Most often: %1.</source>
        <translation>最常见：%1。</translation>
    </message>
    <message>
        <source>Most pixels by which each training image is shifted in rows and in columns, anew in every epoch.</source>
        <translation>每轮中每幅训练图像在行和列上随机平移的最大像素数。</translation>
    </message>
    <message>
        <source>Most spikes of an error cell in one step; what exceeds it is released later.</source>
        <translation>误差细胞一步内的最多脉冲数；超出部分稍后发放。</translation>
    </message>
    <message>
        <source>Move the scene down</source>
        <translation>下移场景</translation>
    </message>
    <message>
        <source>Move the scene up</source>
        <translation>上移场景</translation>
    </message>
    <message>
        <source>Moves the scene down (Alt+Down)</source>
        <translation>将场景下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Moves the scene up (Alt+Up)</source>
        <translation>将场景上移（Alt+Up）</translation>
    </message>
    <message>
        <source>M∘W</source>
        <translation>M∘W</translation>
    </message>
    <message>
        <source>M∘Wᵀ</source>
        <translation>M∘Wᵀ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Name of the drawing</source>
        <translation>绘图的名称</translation>
    </message>
    <message>
        <source>Name one above, or click a row of the raster.</source>
        <translation>请在上方指定一个细胞，或点击脉冲栅格图的一行。</translation>
    </message>
    <message>
        <source>Needs the files of %1, which are not open yet.</source>
        <translation>需要 %1 的文件，尚未打开。</translation>
    </message>
    <message>
        <source>Neither W nor %1 has crossed zero.</source>
        <translation>W 和 %1 都未曾过零。</translation>
    </message>
    <message>
        <source>Neither has crossed zero.</source>
        <translation>都未曾过零。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network of cells</source>
        <translation>细胞网络</translation>
    </message>
    <message>
        <source>Network. %1.</source>
        <translation>网络。%1。</translation>
    </message>
    <message>
        <source>New here? A tour of three minutes shows you the board.</source>
        <translation>第一次使用？三分钟的导览带你认识看板。</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>新值：%1</translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>新投票</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>下一个场景</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>下一步 ▶</translation>
    </message>
    <message>
        <source>No SST</source>
        <translation>没有 SST</translation>
    </message>
    <message>
        <source>No afferent is active in this step.</source>
        <translation>这一步没有活跃的传入单元。</translation>
    </message>
    <message>
        <source>No cell is chosen.</source>
        <translation>未选择细胞。</translation>
    </message>
    <message>
        <source>No cell is picked.</source>
        <translation>未选择细胞。</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked in %2 presentations, and it has not been active before. What moves its biases does not bring its somata to threshold. Likely cause: too little excitation from the start (gain, tonic drive).</source>
        <translation>%2 次呈现中，隐藏层 %1 没有细胞发放脉冲，之前也从未活跃。改变其偏置的机制不能使胞体达到阈值。可能的原因：一开始兴奋就太弱（增益、紧张性驱动）。</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked in the last %2 presentations. Somata far below threshold keep their gates nearly closed, so that it learns its way back slowly or not at all. Likely causes: too large a learning rate, or something that was changed in the run.</source>
        <translation>最近 %2 次呈现中，隐藏层 %1 没有细胞发放脉冲。胞体远低于阈值时，门控几乎关闭，因此它恢复学习很慢，或根本无法恢复。可能的原因：学习率过大，或运行中做过更改。</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked in the last %2 presentations: %3</source>
        <translation>最近 %2 次呈现中，隐藏层 %1 没有细胞发放脉冲：%3</translation>
    </message>
    <message>
        <source>No cell of hidden layer %1 has spiked yet. Its biases are bringing it to threshold, which takes about %2 presentations at the present rate.</source>
        <translation>隐藏层 %1 还没有细胞发放脉冲。其偏置正使它趋近阈值，按目前的速度约需 %2 次呈现。</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked in %2 presentations, and it has not been active before. What moves its biases does not bring its somata to threshold. Likely cause: too little excitation from the start (gain, tonic drive).</source>
        <translation>%2 次呈现中，输出层没有细胞发放脉冲，之前也从未活跃。改变其偏置的机制不能使胞体达到阈值。可能的原因：一开始兴奋就太弱（增益、紧张性驱动）。</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked in the last %2 presentations. Somata far below threshold keep their gates nearly closed, so that it learns its way back slowly or not at all. Likely causes: too large a learning rate, or something that was changed in the run.</source>
        <translation>最近 %2 次呈现中，输出层没有细胞发放脉冲。胞体远低于阈值时，门控几乎关闭，因此它恢复学习很慢，或根本无法恢复。可能的原因：学习率过大，或运行中做过更改。</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked in the last %2 presentations: %3</source>
        <translation>最近 %2 次呈现中，输出层没有细胞发放脉冲：%3</translation>
    </message>
    <message>
        <source>No cell of the output layer has spiked yet. Its biases are bringing it to threshold, which takes about %2 presentations at the present rate.</source>
        <translation>输出层还没有细胞发放脉冲。其偏置正使它趋近阈值，按目前的速度约需 %2 次呈现。</translation>
    </message>
    <message>
        <source>No current flows into this cell.</source>
        <translation>没有电流注入此细胞。</translation>
    </message>
    <message>
        <source>No data are open.</source>
        <translation>未打开数据。</translation>
    </message>
    <message>
        <source>No error arrives in this step.</source>
        <translation>这一步没有误差到达。</translation>
    </message>
    <message>
        <source>No error was found: e of every cell of the hidden layers was 0 in the presentation on show.</source>
        <translation>没有找到误差：在所显示的呈现中，隐藏层所有细胞的 e 均为 0。</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <translation>还没有实验。</translation>
    </message>
    <message>
        <source>No feedback partner: direct feedback comes from the output alone.</source>
        <translation>没有对应的反馈：直接反馈只来自输出层。</translation>
    </message>
    <message>
        <source>No feedback partner: direct feedback leads past the pools.</source>
        <translation>没有对应的反馈：直接反馈绕过池化层。</translation>
    </message>
    <message>
        <source>No feedback partner: pixels receive no errors.</source>
        <translation>没有对应的反馈：像素不接收误差。</translation>
    </message>
    <message>
        <source>No image of %1 was answered with %2.</source>
        <translation>没有 %1 的图像被答为 %2。</translation>
    </message>
    <message>
        <source>No image was answered wrongly.</source>
        <translation>没有答错的图像。</translation>
    </message>
    <message>
        <source>No longer a reason to pause, since this network has no such place: %1</source>
        <translation>不再作为暂停条件，因为此网络没有这样的位置：%1</translation>
    </message>
    <message>
        <source>No number differs.</source>
        <translation>没有不同的数值。</translation>
    </message>
    <message>
        <source>No pairs yet.</source>
        <translation>还没有突触对。</translation>
    </message>
    <message>
        <source>No prediction while W learns and only the feedback is frozen</source>
        <translation>W 学习而仅反馈冻结时没有预测</translation>
    </message>
    <message>
        <source>No prediction while only E is frozen</source>
        <translation>仅 E 冻结时没有预测</translation>
    </message>
    <message>
        <source>No run is held.</source>
        <translation>没有保留的运行。</translation>
    </message>
    <message>
        <source>No run is held. Hold this one to compare it with others.</source>
        <translation>没有保留的运行。保留当前运行，以便与其他运行比较。</translation>
    </message>
    <message>
        <source>No run is held. Hold this one, and charts show its curves below those of later runs.</source>
        <translation>没有保留的运行。保留当前运行，图表就会将它的曲线衬在以后的运行之下。</translation>
    </message>
    <message>
        <source>No scene is shown</source>
        <translation>未显示场景</translation>
    </message>
    <message>
        <source>No spike was found: no cell of the hidden layers had spiked in the presentation on show.</source>
        <translation>没有找到脉冲：在所显示的呈现中，隐藏层没有细胞发放脉冲。</translation>
    </message>
    <message>
        <source>No symbol has these words.</source>
        <translation>没有符号包含这些词。</translation>
    </message>
    <message>
        <source>No synapse and no bias learns: accuracy, loss and concordance are expected to stand still, while spikes and errors go on.</source>
        <translation>没有突触和偏置学习：预计准确率、损失和一致性不再变化，而脉冲和误差继续。</translation>
    </message>
    <message>
        <source>No synapse is picked.</source>
        <translation>未选择突触。</translation>
    </message>
    <message>
        <source>No test has been made yet: one comes at the end of each epoch.</source>
        <translation>尚无测试：每轮结束时进行一次。</translation>
    </message>
    <message>
        <source>No value differs from that of the run.</source>
        <translation>所有值都与运行相同。</translation>
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
        <translation>不用了</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>无人投票。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>None of these is among the images that are kept.</source>
        <translation>保留的图像中没有这些。</translation>
    </message>
    <message>
        <source>Not found on this page</source>
        <translation>本页中未找到</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes (Markdown)</source>
        <translation>备注（Markdown）</translation>
    </message>
    <message>
        <source>Notes of the scene</source>
        <translation>场景的备注</translation>
    </message>
    <message>
        <source>Nothing can run yet. %1</source>
        <translation>还无法运行任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing has been presented yet.</source>
        <translation>尚未呈现任何内容。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Nothing is compared with this run yet.</source>
        <translation>还没有与此运行比较的对象。</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>Nothing is running. Choose data that can be opened, then apply.</source>
        <translation>没有正在进行的运行。请选择可以打开的数据，然后应用。</translation>
    </message>
    <message>
        <source>Nothing leaves hidden layer %1; its cells are cut: undo that what-if.</source>
        <translation>隐藏层 %1 没有任何输出；其细胞已切除：请撤销该干预。</translation>
    </message>
    <message>
        <source>Nothing leaves the output layer; its cells are cut: undo that what-if.</source>
        <translation>输出层没有任何输出；其细胞已切除：请撤销该干预。</translation>
    </message>
    <message>
        <source>Nothing speaks against learning so far, but the run has done only %1 updates: ask again after an epoch.</source>
        <translation>目前没有发现妨碍学习的问题，但运行只进行了 %1 次更新：请在一轮之后再问。</translation>
    </message>
    <message>
        <source>Nothing speaks against learning: of the last %1 updates %2 % of the answers were right, where guessing has %3 %.</source>
        <translation>没有发现妨碍学习的问题：最近 %1 次更新中 %2 % 的回答正确，而猜测为 %3 %。</translation>
    </message>
    <message>
        <source>Nothing to take back: nothing was done to this run up to this moment.</source>
        <translation>没有可撤销的：到此刻为止没有对此运行做过干预。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Nothing yet: sessions that you save or open are listed here</source>
        <translation>还没有：你保存或打开的会话会列在这里</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>现在 %1。</translation>
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
        <source>NumPy arrays (x_train, y_train, x_test, y_test)</source>
        <translation>NumPy 数组（x_train、y_train、x_test、y_test）</translation>
    </message>
    <message>
        <source>Number of runs of each rule; the first has the seed of the experiment, and each further one the next seed. The charts show their mean and, as a band, their range. Takes effect when a race begins.</source>
        <translation>每个规则的运行次数；第一次使用实验的种子，以后每次使用下一个种子。图表显示其均值，并以色带表示范围。竞赛开始时生效。</translation>
    </message>
    <message>
        <source>Of the error cells, an image for each channel.</source>
        <translation>误差细胞的，每个通道一幅图。</translation>
    </message>
    <message>
        <source>Of the first layer and of the output it is 0.</source>
        <translation>第一层和输出层为 0。</translation>
    </message>
    <message>
        <source>Of the last %1 updates %2 % of the answers were right with a loss of %3, where guessing has %4 % and %5: try the suggested values (Use suggested), or wait another epoch.</source>
        <translation>最近 %1 次更新中 %2 % 的回答正确，损失为 %3，而猜测为 %4 % 和 %5：请尝试建议值（“使用建议值”），或再等一轮。</translation>
    </message>
    <message>
        <source>Of the pages; of HTML when it is printed</source>
        <translation>页面的纸张；HTML 则为打印时的纸张</translation>
    </message>
    <message>
        <source>Of the pyramidal cells, an image for each channel.</source>
        <translation>锥体细胞的，每个通道一幅图。</translation>
    </message>
    <message>
        <source>Of what earlier programs have left, only the latest is kept for recovery; older runs were removed.</source>
        <translation>之前的程序留下的运行中，只保留最近的一个供恢复；更早的已删除。</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>看板上</translation>
    </message>
    <message>
        <source>On the course of the run</source>
        <translation>在运行进程上</translation>
    </message>
    <message>
        <source>On the sheet to draw on</source>
        <translation>在绘制用的画板上</translation>
    </message>
    <message>
        <source>On to the answer</source>
        <translation>转到答案</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>转到下一步骤</translation>
    </message>
    <message>
        <source>On to the question</source>
        <translation>转到问题</translation>
    </message>
    <message>
        <source>One array alone: the archive also says what made it.</source>
        <translation>仅此一个数组；归档还会说明它的来源。</translation>
    </message>
    <message>
        <source>One bookmark is out of reach and left out.</source>
        <translation>有一个书签无法到达，已略去。</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>单个细胞</translation>
    </message>
    <message>
        <source>One held run does not fit into the memory for the past and is left out.</source>
        <translation>有一次保留的运行超出历史内存，已略去。</translation>
    </message>
    <message>
        <source>One kernel entry for P = %1 positions: this is the part of this cell alone.</source>
        <translation>一个卷积核元素用于 P = %1 个位置：这里仅是此细胞的部分。</translation>
    </message>
    <message>
        <source>One layer has no feedback: there is no pair of layers to compare.</source>
        <translation>只有一层的网络没有反馈：没有可比较的层对。</translation>
    </message>
    <message>
        <source>One layer has no feedback: there is nothing to compare.</source>
        <translation>只有一层的网络没有反馈：没有可比较的。</translation>
    </message>
    <message>
        <source>One microcircuit, opened: three cells with their values, and what a synapse learns.</source>
        <translation>展开的一个微环路：三个细胞及其数值，以及一个突触学到了什么。</translation>
    </message>
    <message>
        <source>One option, and only one, is marked as right with (x).</source>
        <translation>必须有且只有一个选项以 (x) 标为正确。</translation>
    </message>
    <message>
        <source>One pixel for each pixel of the image: blue excites, vermillion inhibits.</source>
        <translation>每个像素对应图像的一个像素：蓝色兴奋，朱红色抑制。</translation>
    </message>
    <message>
        <source>One sample at a time</source>
        <translation>一次一个样本</translation>
    </message>
    <message>
        <source>One step of the cell</source>
        <translation>让细胞走一步</translation>
    </message>
    <message>
        <source>One view of two runs, or of two moments of one run, and the difference.</source>
        <translation>同一视图显示两次运行，或一次运行的两个时刻，以及二者之差。</translation>
    </message>
    <message>
        <source>Only %1 of the %2 classes of the output have training images: try more images, or another order of the data.</source>
        <translation>输出层的 %2 个类别中只有 %1 个有训练图像：请尝试更多图像，或另一种数据顺序。</translation>
    </message>
    <message>
        <source>Only %2 % of the feedback to hidden layer %1 has the sign of its forward weight (chance: 50.0 %), so that errors turn learning round: try a rule that learns or copies signs, or undo what flipped them.</source>
        <translation>通往隐藏层 %1 的反馈只有 %2 % 与其前向权重同号（随机水平：50.0 %），因此误差使学习反向：请尝试能学习或复制符号的规则，或撤销翻转符号的操作。</translation>
    </message>
    <message>
        <source>Only W: below the lowest layer is the input, which receives no errors.</source>
        <translation>只有 W：最低层之下是输入层，不接收误差。</translation>
    </message>
    <message>
        <source>Only W: direct feedback comes from the output, past the kernels.</source>
        <translation>只有 W：直接反馈来自输出层，绕过卷积核。</translation>
    </message>
    <message>
        <source>Only a run that starts over can have another value of: %1.</source>
        <translation>只有重新开始的运行才能更改：%1。</translation>
    </message>
    <message>
        <source>Only the rule microcircuit learns its feedback, so only it has a distance that shrinks. This run uses %1.</source>
        <translation>只有规则 microcircuit 学习其反馈，因此只有它有不断缩小的距离。此运行使用 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;data folder…</source>
        <translation>打开数据文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>Open a data set from the File menu.</source>
        <translation>请从“文件”菜单打开数据集。</translation>
    </message>
    <message>
        <source>Open a file with a data set</source>
        <translation>打开数据集文件</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder with a data set</source>
        <translation>打开数据集文件夹</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Open a picture …</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Open a run of %1</source>
        <translation>打开 %1 的一次运行</translation>
    </message>
    <message>
        <source>Open a set-up</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <source>Open data &amp;file…</source>
        <translation>打开数据文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Open data file…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>Open data folder for %1</source>
        <translation>打开 %1 的数据文件夹</translation>
    </message>
    <message>
        <source>Open data folder…</source>
        <translation>打开数据文件夹…</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近</translation>
    </message>
    <message>
        <source>Open the data of this run?</source>
        <translation>打开此运行的数据吗？</translation>
    </message>
    <message>
        <source>Open the microcircuit that it comes from</source>
        <translation>打开它所来自的微环路</translation>
    </message>
    <message>
        <source>Opened from the race, paused: %1, seed %2.</source>
        <translation>从竞赛中打开，处于暂停：%1，种子 %2。</translation>
    </message>
    <message>
        <source>Opened: %1.</source>
        <translation>已打开：%1。</translation>
    </message>
    <message>
        <source>Opened: %1. Its data were found in %2.</source>
        <translation>已打开：%1。其数据位于 %2。</translation>
    </message>
    <message>
        <source>Opening the data …</source>
        <translation>正在打开数据…</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>正在打开数据…</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开运行…</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opens a folder with images and labels</source>
        <translation>打开含有图像和标签的文件夹</translation>
    </message>
    <message>
        <source>Opens a folder with the files of %1 and starts this experiment</source>
        <translation>打开含有 %1 文件的文件夹，并开始此实验</translation>
    </message>
    <message>
        <source>Opens a lesson from a file; Help → Writing a lesson explains how to write one</source>
        <translation>从文件打开课程；“帮助 → Writing a lesson”说明如何编写</translation>
    </message>
    <message>
        <source>Opens a run of this rule, as it is now, in the main window</source>
        <translation>在主窗口中打开该规则的一次运行，状态如现在</translation>
    </message>
    <message>
        <source>Opens an archive, or another file, with images and labels</source>
        <translation>打开含有图像和标签的归档或其他文件</translation>
    </message>
    <message>
        <source>Opens the lesson at its step, paused; your own run stays under Open recent</source>
        <translation>打开课程并停在其步骤，处于暂停；你自己的运行仍可从“打开最近”中打开</translation>
    </message>
    <message>
        <source>Opens the run with its window as it was saved, paused</source>
        <translation>打开所保存的运行及其窗口，处于暂停</translation>
    </message>
    <message>
        <source>Opens the section of the page “The model” that explains the symbol</source>
        <translation>打开“The model”页中解释该符号的一节</translation>
    </message>
    <message>
        <source>Opens this lesson (about %1 min)</source>
        <translation>打开此课程（约 %1 分钟）</translation>
    </message>
    <message>
        <source>Opens your own run as it was before the lesson, paused; that of the lesson stays under Open recent</source>
        <translation>打开课程之前你自己的运行，处于暂停；课程的运行仍可从“打开最近”中打开</translation>
    </message>
    <message>
        <source>Or it is an amount, like 40 batches, 1 sample, 7 ms or 2 epochs, from 1 to 1,000,000.</source>
        <translation>或者是数量，例如 40 batches、1 sample、7 ms 或 2 epochs，数值从 1 到 1,000,000。</translation>
    </message>
    <message>
        <source>Otherwise it is opened at its beginning</source>
        <translation>否则在其开头打开</translation>
    </message>
    <message>
        <source>Otherwise it is opened at its beginning. If an event that it pauses at occurs on the way, it pauses there</source>
        <translation>否则在其开头打开。若途中发生它所设的暂停事件，则在那里暂停</translation>
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
        <translation>呈现过程中：胞体电位 u 及阈值 ϑ、顶树突电位 vₐ、迹 x、误差 e，以及 VIP（向上）和 SST（向下）每步的脉冲。范围只扩大，不缩小。

%1</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>P&amp;redictions…</source>
        <translation>预测(&amp;R)…</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PDF document, to print</source>
        <translation>PDF 文档，用于打印</translation>
    </message>
    <message>
        <source>PDF has pages; HTML is one file with films, in which a click shows an answer</source>
        <translation>PDF 分页；HTML 是一个带影片的文件，点击即显示答案</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图像</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图像 (*.png)</translation>
    </message>
    <message>
        <source>PYR</source>
        <translation>PYR</translation>
    </message>
    <message>
        <source>PYR spikes</source>
        <translation>PYR 脉冲</translation>
    </message>
    <message>
        <source>PYR spikes %1 · bursts VIP %2, SST %3</source>
        <translation>PYR 脉冲 %1 · 脉冲簇 VIP %2、SST %3</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页</translation>
    </message>
    <message>
        <source>Page width, 170 mm</source>
        <translation>页宽，170 mm</translation>
    </message>
    <message>
        <source>Pair of layers whose concordance is waited for</source>
        <translation>等待其一致性的一对层</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>突触对</translation>
    </message>
    <message>
        <source>Pairs of opposite signs</source>
        <translation>异号的突触对</translation>
    </message>
    <message>
        <source>Pairs of the same sign</source>
        <translation>同号的突触对</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>要更改的参数</translation>
    </message>
    <message>
        <source>Parameters of the experiment</source>
        <translation>实验的参数</translation>
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
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>暂停于</translation>
    </message>
    <message>
        <source>Paused after %1 epoch: the learning rate has fallen below 1 % of its start, and from here the decay would only shrink what was learned. Press Play to go on.</source>
        <translation>在 %1 轮后暂停：学习率已降到起始值的 1 % 以下，此后衰减只会削弱已学到的内容。按“播放”继续。</translation>
    </message>
    <message>
        <source>Paused after %1 epochs: the learning rate has fallen below 1 % of its start, and from here the decay would only shrink what was learned. Press Play to go on.</source>
        <translation>在 %1 轮后暂停：学习率已降到起始值的 1 % 以下，此后衰减只会削弱已学到的内容。按“播放”继续。</translation>
    </message>
    <message>
        <source>Paused at %1: %2.</source>
        <translation>暂停于%1：%2。</translation>
    </message>
    <message>
        <source>Pauses after the last batch of each epoch.</source>
        <translation>在每轮的最后一批之后暂停。</translation>
    </message>
    <message>
        <source>Pauses after the last step of a sample whose prediction is not its label.</source>
        <translation>样本的预测不是其标签时，在其最后一步之后暂停。</translation>
    </message>
    <message>
        <source>Pauses after the update in which the weight W of this synapse crosses zero.</source>
        <translation>在此突触的权重 W 过零的更新之后暂停。</translation>
    </message>
    <message>
        <source>Pauses in the time step in which this pyramidal cell spikes.</source>
        <translation>在此锥体细胞发放脉冲的时间步暂停。</translation>
    </message>
    <message>
        <source>Pauses the race (Space)</source>
        <translation>暂停竞赛（Space）</translation>
    </message>
    <message>
        <source>Pauses when the share of test images predicted right, taken after each epoch, reaches this; of held-out images, where there are any.</source>
        <translation>每轮之后测得的测试图像预测正确率达到此值时暂停；有留出图像时以留出图像为准。</translation>
    </message>
    <message>
        <source>Pauses when the share of training images predicted right, over the last 50 batches, reaches this.</source>
        <translation>最近 50 批训练图像的预测正确率达到此值时暂停。</translation>
    </message>
    <message>
        <source>Pauses when the sign concordance of this pair of layers reaches this, at an update where it is measured.</source>
        <translation>这对层的符号一致性达到此值时，在测量它的那次更新暂停。</translation>
    </message>
    <message>
        <source>Pauses where the run stands (Space or Alt+K)</source>
        <translation>在当前位置暂停运行（Space 或 Alt+K）</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Pen and text on every view; its exported figures show them too (P)</source>
        <translation>每个视图上都可用画笔和文字；导出的图中也会显示（P）</translation>
    </message>
    <message>
        <source>Pick a cell first: click a row of the raster.</source>
        <translation>请先选择细胞：点击脉冲栅格图的一行。</translation>
    </message>
    <message>
        <source>Pick a cell in Raster or Network to see its values.</source>
        <translation>请在脉冲栅格图或网络中选择一个细胞，以查看其数值。</translation>
    </message>
    <message>
        <source>Pick a cell in a view first.</source>
        <translation>请先在视图中选择细胞。</translation>
    </message>
    <message>
        <source>Pick a cell in another view for its e and vₐ.</source>
        <translation>在另一个视图中选择细胞，以显示其 e 和 vₐ。</translation>
    </message>
    <message>
        <source>Pick a cell to the left, after Tab</source>
        <translation>选择左边的细胞，须先按 Tab</translation>
    </message>
    <message>
        <source>Pick a cell to the right, after Tab</source>
        <translation>选择右边的细胞，须先按 Tab</translation>
    </message>
    <message>
        <source>Pick a synapse first: click an afferent of the microcircuit.</source>
        <translation>请先选择突触：点击微环路的一个传入单元。</translation>
    </message>
    <message>
        <source>Pick a synapse in Microcircuit to see its weights.</source>
        <translation>请在微环路中选择一个突触，以查看其权重。</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Pick one: click an afferent in Microcircuit, or a line or a pixel of the picked cell in Network.</source>
        <translation>选择一个：点击微环路中的传入单元，或网络中选中细胞的连线或像素。</translation>
    </message>
    <message>
        <source>Pick one: click it in Raster, Network or Feature maps.</source>
        <translation>选择一个：在脉冲栅格图、网络或特征图中点击。</translation>
    </message>
    <message>
        <source>Pick the cell above</source>
        <translation>选择上面的细胞</translation>
    </message>
    <message>
        <source>Pick the cell below</source>
        <translation>选择下面的细胞</translation>
    </message>
    <message>
        <source>Pick the image above</source>
        <translation>选择上面的图像</translation>
    </message>
    <message>
        <source>Pick the image before, after Tab</source>
        <translation>选择前一幅图像，须先按 Tab</translation>
    </message>
    <message>
        <source>Pick the image below</source>
        <translation>选择下面的图像</translation>
    </message>
    <message>
        <source>Pick the microcircuit above</source>
        <translation>选择上面的微环路</translation>
    </message>
    <message>
        <source>Pick the next image, after Tab</source>
        <translation>选择后一幅图像，须先按 Tab</translation>
    </message>
    <message>
        <source>Pick the one below</source>
        <translation>选择下面的微环路</translation>
    </message>
    <message>
        <source>Pick the place above</source>
        <translation>选择上面的位置</translation>
    </message>
    <message>
        <source>Pick the place below</source>
        <translation>选择下面的位置</translation>
    </message>
    <message>
        <source>Pick the place to the left, after Tab</source>
        <translation>选择左边的位置，须先按 Tab</translation>
    </message>
    <message>
        <source>Pick the place to the right, after Tab</source>
        <translation>选择右边的位置，须先按 Tab</translation>
    </message>
    <message>
        <source>Pick the synapse above</source>
        <translation>选择上面的突触</translation>
    </message>
    <message>
        <source>Pick the synapse below</source>
        <translation>选择下面的突触</translation>
    </message>
    <message>
        <source>Picked: %1, %2.</source>
        <translation>已选：%1，%2。</translation>
    </message>
    <message>
        <source>Picked: %1.</source>
        <translation>已选：%1。</translation>
    </message>
    <message>
        <source>Picture %1 of %2, about %3 left</source>
        <translation>第 %1 幅画面，共 %2 幅，约剩 %3</translation>
    </message>
    <message>
        <source>Picture of the next scene: %1</source>
        <translation>下一个场景的图片：%1</translation>
    </message>
    <message>
        <source>Picture of the scene on the board: %1</source>
        <translation>看板上场景的图片：%1</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
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
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin a slider to the bar</source>
        <translation>将滑块固定到滑块栏</translation>
    </message>
    <message>
        <source>Pin a slider: %1</source>
        <translation>固定滑块：%1</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>Pixels become random trains of spikes, and errors are bursts of VIP and SST: nothing but spikes goes from layer to layer, and about 96 % are still right after four epochs. The raster has triangles for &quot;fire more&quot; and squares for &quot;fire less&quot;, fewer as errors become rare.</source>
        <translation>像素变成随机脉冲序列，误差是 VIP 和 SST 的脉冲簇：各层之间只传递脉冲，四轮后仍约有 96 % 正确。脉冲栅格图中三角形表示“增加发放”，方块表示“减少发放”，误差越少，它们越少。</translation>
    </message>
    <message>
        <source>Pixels per inch of an image; how large pixels are on paper</source>
        <translation>图像每英寸的像素数；它决定像素在纸上的大小</translation>
    </message>
    <message>
        <source>Plasticity</source>
        <translation>可塑性</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Play or pause the race</source>
        <translation>播放或暂停竞赛</translation>
    </message>
    <message>
        <source>Played on %1. Numbers and single images in the text are those of the drawn digits.</source>
        <translation>在 %1 上运行。文中的数值和个别图像是合成数字的。</translation>
    </message>
    <message>
        <source>Plays the spikes of the picked microcircuit. %1 S turns the sound on and off.</source>
        <translation>播放选中微环路的脉冲。%1 按 S 打开或关闭声音。</translation>
    </message>
    <message>
        <source>Point at the view to copy, or click into it.</source>
        <translation>请将鼠标指向要复制的视图，或点击它。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Potential of the soma: a spike where it reaches the dashed threshold.</source>
        <translation>胞体电位：到达虚线所示的阈值时发放一个脉冲。</translation>
    </message>
    <message>
        <source>Pre&amp;senter&apos;s window</source>
        <translation>演讲者窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Prediction of %1 restarted at update %2: %3</source>
        <translation>%1的预测在第 %2 次更新处重新开始：%3</translation>
    </message>
    <message>
        <source>Prediction restarted at update %1</source>
        <translation>预测在第 %1 次更新处重新开始</translation>
    </message>
    <message>
        <source>Prediction restarted at update %1: %2</source>
        <translation>预测在第 %1 次更新处重新开始：%2</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Present the picked image</source>
        <translation>呈现选中的图像</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: %1 of G</source>
        <translation>本次呈现到第 %2 / %3 步：G 的增量 %1</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: G would change by %1</source>
        <translation>本次呈现到第 %2 / %3 步：G 将改变 %1</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: W would change by %1</source>
        <translation>本次呈现到第 %2 / %3 步：W 将改变 %1</translation>
    </message>
    <message>
        <source>Presentation so far, step %2 of %3: ΔW = %1</source>
        <translation>本次呈现到第 %2 / %3 步：ΔW = %1</translation>
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
        <translation>每次更新的呈现次数。取 1 可看到每个样本教会了什么。</translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation>演讲者窗口</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Press Space to play or → to step.</source>
        <translation>按 Space 播放，或按 → 步进。</translation>
    </message>
    <message>
        <source>Press Space to play.</source>
        <translation>按 Space 播放。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous scene</source>
        <translation>上一个场景</translation>
    </message>
    <message>
        <source>Progress of the film</source>
        <translation>影片进度</translation>
    </message>
    <message>
        <source>Progress of the handout</source>
        <translation>讲义进度</translation>
    </message>
    <message>
        <source>Progress of the wait</source>
        <translation>等待的进度</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Projector mode of the board</source>
        <translation>看板的投影模式</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it, after Tab</source>
        <translation>落笔或抬笔，须先按 Tab</translation>
    </message>
    <message>
        <source>Puts %1 into the form. Nothing changes in the run before you apply.</source>
        <translation>将 %1 填入表单。应用之前，运行不会改变。</translation>
    </message>
    <message>
        <source>Puts a slider for it on the bar below the time control: it acts while it is dragged. The bar has room for %1.</source>
        <translation>在时间控制下方的滑块栏放一个滑块：拖动时即起作用。滑块栏可容纳 %1 个。</translation>
    </message>
    <message>
        <source>Puts it on the board, paused; Ctrl+Z returns to the run that is there now</source>
        <translation>放到看板上，处于暂停；Ctrl+Z 回到现在的运行</translation>
    </message>
    <message>
        <source>Puts the drawing into the next batch, in place of its first sample; Ctrl+Z takes it back</source>
        <translation>将绘图放入下一批，取代其第一个样本；Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Puts the picture on the clipboard, as an image and as a drawing</source>
        <translation>将图片以位图和矢量图形式放入剪贴板</translation>
    </message>
    <message>
        <source>Puts the run on the board as it was held, paused; Ctrl+Z returns to this one</source>
        <translation>将该运行按保留时的状态放到看板上，处于暂停；Ctrl+Z 回到当前运行</translation>
    </message>
    <message>
        <source>Puts the values of an experiment worth running into the form</source>
        <translation>将一个值得运行的实验的参数值填入表单</translation>
    </message>
    <message>
        <source>Puts the values of the running experiment back into the form</source>
        <translation>将当前实验的值放回表单</translation>
    </message>
    <message>
        <source>Puts the values suggested for this network, input and batch into the form</source>
        <translation>将适合此网络、输入和批大小的建议值填入表单</translation>
    </message>
    <message>
        <source>Pyramidal cell (PYR) with its dendrites, and the two interneurons that carry its error: VIP for “fire more”, SST for “fire less”. A bar at the end of a line inhibits, an arrow excites.</source>
        <translation>锥体细胞（PYR）及其树突，以及携带其误差的两个中间神经元：VIP 表示“增加发放”，SST 表示“减少发放”。线端的短横表示抑制，箭头表示兴奋。</translation>
    </message>
    <message>
        <source>Pyramidal cell, PYR</source>
        <translation>锥体细胞，PYR</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>Question %1, step %2: %3</source>
        <translation>问题 %1，步骤 %2：%3</translation>
    </message>
    <message>
        <source>Question for the class</source>
        <translation>全班的问题</translation>
    </message>
    <message>
        <source>Question of the step</source>
        <translation>此步骤的问题</translation>
    </message>
    <message>
        <source>Question ▶</source>
        <translation>问题 ▶</translation>
    </message>
    <message>
        <source>R&amp;ace of rules</source>
        <translation>规则竞赛(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;ate</source>
        <translation>帧率(&amp;A)</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Race of learning rules</source>
        <translation>学习规则竞赛</translation>
    </message>
    <message>
        <source>Race of rules</source>
        <translation>规则竞赛</translation>
    </message>
    <message>
        <source>Race until epoch</source>
        <translation>竞赛的结束轮次</translation>
    </message>
    <message>
        <source>Race – Microcircuit</source>
        <translation>竞赛 – Microcircuit</translation>
    </message>
    <message>
        <source>Random feedback, for comparison</source>
        <translation>对比：随机反馈</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>脉冲栅格图</translation>
    </message>
    <message>
        <source>Raster of spikes</source>
        <translation>脉冲栅格图</translation>
    </message>
    <message>
        <source>Rate of the first epoch. Smaller batches want a smaller one.</source>
        <translation>第一轮的学习率。批越小，学习率应越小。</translation>
    </message>
    <message>
        <source>Read from a state that was kept of the run.</source>
        <translation>读自运行中保留的一个状态。</translation>
    </message>
    <message>
        <source>Receptive field</source>
        <translation>感受野</translation>
    </message>
    <message>
        <source>Receptive field: %1 of the input</source>
        <translation>感受野：输入的 %1</translation>
    </message>
    <message>
        <source>Record a scene</source>
        <translation>录制场景</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>Recorded as “%1”: %2. Ctrl+B lists the scenes, PageDown goes through them.</source>
        <translation>已录制为“%1”：%2。Ctrl+B 列出场景，PageDown 逐个显示。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recover lesson</source>
        <translation>恢复课程</translation>
    </message>
    <message>
        <source>Recover own run</source>
        <translation>恢复自己的运行</translation>
    </message>
    <message>
        <source>Recover the lesson saved at %1</source>
        <translation>恢复 %1 保存的课程</translation>
    </message>
    <message>
        <source>Recover what was saved at %1</source>
        <translation>恢复 %1 保存的内容</translation>
    </message>
    <message>
        <source>Recovered, and paused where it was last saved.</source>
        <translation>已恢复，暂停于上次保存之处。</translation>
    </message>
    <message>
        <source>Recovered, and paused where it was last saved. The other run is under Open recent.</source>
        <translation>已恢复，暂停于上次保存之处。另一次运行可从“打开最近”中打开。</translation>
    </message>
    <message>
        <source>Red, green and blue together; grey is 0.</source>
        <translation>红、绿、蓝合在一起；灰色为 0。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a vote for option A; B to H for the others</source>
        <translation>给选项 A 减一票；B 到 H 对应其他选项</translation>
    </message>
    <message>
        <source>Remove both cursors</source>
        <translation>移除两个游标</translation>
    </message>
    <message>
        <source>Remove both cursors; if there are none, close the window where it fills the screen</source>
        <translation>移除两个游标；没有游标时，关闭充满屏幕的窗口</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>移除场景</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Removes the chosen rows from the session</source>
        <translation>从会话中移除选中的行</translation>
    </message>
    <message>
        <source>Removes the scene (Delete); Ctrl+Z brings it back</source>
        <translation>移除场景（Delete）；Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>Removes what was saved</source>
        <translation>删除所保存的内容</translation>
    </message>
    <message>
        <source>Removes what was saved of both</source>
        <translation>删除所保存的两份内容</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename a bookmark</source>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset time</source>
        <translation>重置时间</translation>
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
        <translation>按 Return 或双击显示场景。拖动，或按 Alt+Up 和 Alt+Down 移动。</translation>
    </message>
    <message>
        <source>Return to the last good state</source>
        <translation>返回上一个正常状态</translation>
    </message>
    <message>
        <source>Returns to the lesson and keeps the votes (Escape or Q)</source>
        <translation>返回课程，并保留票数（Escape 或 Q）</translation>
    </message>
    <message>
        <source>Returns to the run that was here before, with its course (Ctrl+Z)</source>
        <translation>回到之前的运行及其进程（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确的回答</translation>
    </message>
    <message>
        <source>Right answers: their images are not kept.</source>
        <translation>正确的回答：不保留其图像。</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1的各行</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Run lessons on %1</source>
        <translation>在 %1 上运行课程</translation>
    </message>
    <message>
        <source>Run the cell</source>
        <translation>让细胞运行</translation>
    </message>
    <message>
        <source>Run → Look at the test set tests here again.</source>
        <translation>用“运行 → 查看测试集”可在此重新测试。</translation>
    </message>
    <message>
        <source>Run → Look at the test set tests now.</source>
        <translation>用“运行 → 查看测试集”可立即测试。</translation>
    </message>
    <message>
        <source>Run → Race of rules, Ctrl+R</source>
        <translation>运行 → 规则竞赛，Ctrl+R</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs on %1. Numbers and single images in the text are those of the drawn digits.</source>
        <translation>正在 %1 上运行。文中的数值和个别图像是合成数字的。</translation>
    </message>
    <message>
        <source>Runs on digits that the program draws itself</source>
        <translation>在程序自己绘制的数字上运行</translation>
    </message>
    <message>
        <source>Runs that were kept to be compared, and the settings in which they differ.</source>
        <translation>为比较而保留的运行，以及它们之间不同的设置。</translation>
    </message>
    <message>
        <source>Runs, experiments, figures and lessons (*.mcs *.mcz *.json *.png *.svg *.pdf *.md)</source>
        <translation>运行、实验、图和课程 (*.mcs *.mcz *.json *.png *.svg *.pdf *.md)</translation>
    </message>
    <message>
        <source>SST</source>
        <translation>SST</translation>
    </message>
    <message>
        <source>SST %1</source>
        <translation>SST %1</translation>
    </message>
    <message>
        <source>SST burst</source>
        <translation>SST 脉冲簇</translation>
    </message>
    <message>
        <source>SST bursts</source>
        <translation>SST 脉冲簇</translation>
    </message>
    <message>
        <source>SST bursts, larger: more</source>
        <translation>SST 脉冲簇，越大越多</translation>
    </message>
    <message>
        <source>SST less</source>
        <translation>SST 减少</translation>
    </message>
    <message>
        <source>SST of all layers silenced</source>
        <translation>所有层的 SST 沉默</translation>
    </message>
    <message>
        <source>SST of layer %1 silenced</source>
        <translation>第 %1 层的 SST 沉默</translation>
    </message>
    <message>
        <source>SST silent</source>
        <translation>SST 沉默</translation>
    </message>
    <message>
        <source>SST spikes</source>
        <translation>SST 脉冲</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Same settings</source>
        <translation>设置相同</translation>
    </message>
    <message>
        <source>Samples after these batches</source>
        <translation>在这些批之后的样本数</translation>
    </message>
    <message>
        <source>Saturated error cells</source>
        <translation>误差细胞饱和</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;checkpoint…</source>
        <translation>保存检查点(&amp;C)…</translation>
    </message>
    <message>
        <source>Save a checkpoint</source>
        <translation>保存检查点</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Scales of colours</source>
        <translation>颜色标尺</translation>
    </message>
    <message>
        <source>Scatter of forward and feedback weights</source>
        <translation>前向与反馈权重的散点图</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2</source>
        <translation>场景 %1 / %2</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3, %4</source>
        <translation>场景 %1 / %2：%3，%4</translation>
    </message>
    <message>
        <source>Scene %1 of %2: %3, %4, plays</source>
        <translation>场景 %1 / %2：%3，%4，播放</translation>
    </message>
    <message>
        <source>Scene on the board</source>
        <translation>看板上的场景</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scenes are being shown. End the show, then choose the language.</source>
        <translation>正在放映场景。请结束放映，然后选择语言。</translation>
    </message>
    <message>
        <source>Scenes in their order</source>
        <translation>按顺序排列的场景</translation>
    </message>
    <message>
        <source>Scroll down; then show the answer; then continue the lesson</source>
        <translation>向下滚动；然后显示答案；然后继续课程</translation>
    </message>
    <message>
        <source>Scroll up; then show the votes; then close the vote</source>
        <translation>向上滚动；然后显示投票；然后关闭投票</translation>
    </message>
    <message>
        <source>Scrolls to %1</source>
        <translation>滚动到%1</translation>
    </message>
    <message>
        <source>See also figure %1.</source>
        <translation>另见图 %1。</translation>
    </message>
    <message>
        <source>See also figures %1.</source>
        <translation>另见图 %1。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the drawn digits; has no effect on other data.</source>
        <translation>合成数字的种子；对其他数据不起作用。</translation>
    </message>
    <message>
        <source>Seed of the run</source>
        <translation>运行的种子</translation>
    </message>
    <message>
        <source>Seed of weights, feedback, order of images and input spikes. Enter starts a run with the seed typed.</source>
        <translation>权重、反馈、图像顺序和输入脉冲的种子。按 Enter 用输入的种子开始运行。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seeds per rule</source>
        <translation>每个规则的种子数</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select the pair above</source>
        <translation>选择上面的对</translation>
    </message>
    <message>
        <source>Select the pair below</source>
        <translation>选择下面的对</translation>
    </message>
    <message>
        <source>Select the pair to the left, after Tab</source>
        <translation>选择左边的对，须先按 Tab</translation>
    </message>
    <message>
        <source>Select the pair to the right, after Tab</source>
        <translation>选择右边的对，须先按 Tab</translation>
    </message>
    <message>
        <source>Sessions (*.mcs)</source>
        <translation>会话 (*.mcs)</translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>各运行不同的设置</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>不同的设置</translation>
    </message>
    <message>
        <source>Settings that differ from the defaults</source>
        <translation>与默认值不同的设置</translation>
    </message>
    <message>
        <source>Settings that differ from the run on the board</source>
        <translation>与看板上的运行不同的设置</translation>
    </message>
    <message>
        <source>Shades of the matrix</source>
        <translation>矩阵的深浅</translation>
    </message>
    <message>
        <source>Share of every weight, forward and learned feedback, that is lost per update.</source>
        <translation>每个权重（前向的和学习到的反馈的）每次更新损失的比例。</translation>
    </message>
    <message>
        <source>Share of feedback synapses whose sign is that of the forward synapse; the same weighted by |W|; the angle between E and the transpose of W; zero pairs are left out of the shares. 0° is the same direction, so errors travel as the gradient would; 90° is what unrelated feedback has. B, M∘Wᵀ: angle between the learned feedback and the forward weights times the efficacies, which learning brings to 0°</source>
        <translation>反馈突触与前向突触同号的比例；按 |W| 加权的同一比例；E 与 W 的转置的夹角；含零的对不计入比例。0° 表示方向相同，误差如梯度一样传播；90° 是无关反馈的水平。B，M∘Wᵀ：学习到的反馈与前向权重乘以效能之积的夹角，学习使它趋于 0°</translation>
    </message>
    <message>
        <source>Share of feedback synapses with the sign of their forward synapse, on the effective feedback E that the rule used in that update</source>
        <translation>反馈突触与其前向突触同号的比例，以规则在该次更新中所用的有效反馈 E 计</translation>
    </message>
    <message>
        <source>Share of images whose prediction is right.</source>
        <translation>预测正确的图像所占比例。</translation>
    </message>
    <message>
        <source>Share of pyramidal cells without a spike in a batch.</source>
        <translation>一批中没有脉冲的锥体细胞所占比例。</translation>
    </message>
    <message>
        <source>Share of synapse pairs whose E and W have the same sign.</source>
        <translation>E 与 W 同号的突触对所占比例。</translation>
    </message>
    <message>
        <source>Share of the mean square that an adaptive step keeps.</source>
        <translation>自适应步长对均方保留的比例。</translation>
    </message>
    <message>
        <source>Share of the slow trace that is kept from update to update.</source>
        <translation>慢迹在两次更新之间保留的比例。</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>绘制用的画板</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Shift to the left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Shift up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a scene</comment>
        <translation>放映</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all of the time axis</source>
        <translation>显示整个时间轴</translation>
    </message>
    <message>
        <source>Show at start</source>
        <translation>启动时显示</translation>
    </message>
    <message>
        <source>Show each synapse pair of two layers as a scatter of W against E and as a matrix of signs. Costs a copy of the two matrices per frame, for large layers (more than 65,536 pairs) at most ten per second.</source>
        <translation>将两层的每个突触对显示为 W 对 E 的散点图和符号矩阵。每帧需复制两个矩阵；层较大时（超过 65,536 对），每秒最多十次。</translation>
    </message>
    <message>
        <source>Show synapse pairs</source>
        <translation>显示突触对</translation>
    </message>
    <message>
        <source>Show the &amp;first scene</source>
        <translation>显示第一个场景(&amp;F)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Show the answer to question %1</source>
        <translation>显示问题 %1 的答案</translation>
    </message>
    <message>
        <source>Show the answer ▶</source>
        <translation>显示答案 ▶</translation>
    </message>
    <message>
        <source>Show the first scene; the present one again</source>
        <translation>显示第一个场景；再次显示当前场景</translation>
    </message>
    <message>
        <source>Show the images of all cells</source>
        <translation>显示所有格的图像</translation>
    </message>
    <message>
        <source>Show the images of the cell above</source>
        <translation>显示上面一格的图像</translation>
    </message>
    <message>
        <source>Show the rules to choose from</source>
        <translation>显示可供选择的规则</translation>
    </message>
    <message>
        <source>Show the scene</source>
        <translation>显示场景</translation>
    </message>
    <message>
        <source>Show the symbol in the first of its views</source>
        <translation>在第一个相关视图中显示该符号</translation>
    </message>
    <message>
        <source>Show the whole notice</source>
        <translation>显示通知全文</translation>
    </message>
    <message>
        <source>Show those of the cell below</source>
        <translation>显示下面一格的图像</translation>
    </message>
    <message>
        <source>Show those of the cell to the left, after Tab</source>
        <translation>显示左边一格的图像，须先按 Tab</translation>
    </message>
    <message>
        <source>Show those of the cell to the right, after Tab</source>
        <translation>显示右边一格的图像，须先按 Tab</translation>
    </message>
    <message>
        <source>Show weighted concordance</source>
        <translation>显示加权一致性</translation>
    </message>
    <message>
        <source>Show, dashed, the concordance with each pair weighted by |W|, too</source>
        <translation>同时以虚线显示各对按 |W| 加权的一致性</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Shows %1, or hides it; the key %2 shows it and never hides it</source>
        <translation>显示或隐藏%1；按键 %2 只显示，从不隐藏</translation>
    </message>
    <message>
        <source>Shows all of the time control: the unit and number of steps, the speed, the seed</source>
        <translation>显示全部时间控制：步的单位和数量、速度、种子</translation>
    </message>
    <message>
        <source>Shows all of this time axis again, and follows the run (F)</source>
        <translation>重新显示整个时间轴，并跟随运行（F）</translation>
    </message>
    <message>
        <source>Shows notes, next scene and time on the second screen</source>
        <translation>在第二屏幕上显示备注、下一个场景和时间</translation>
    </message>
    <message>
        <source>Shows notes, next scene and time on the second screen (Alt+F5)</source>
        <translation>在第二屏幕上显示备注、下一个场景和时间（Alt+F5）</translation>
    </message>
    <message>
        <source>Shows one view twice, of the run and of its control, and their difference</source>
        <translation>将同一视图显示两次，分别为运行与其对照，并显示二者之差</translation>
    </message>
    <message>
        <source>Shows the accuracy on the test images now, where held-out images are watched</source>
        <translation>关注留出图像时，显示此刻在测试图像上的准确率</translation>
    </message>
    <message>
        <source>Shows the answer (PageDown)</source>
        <translation>显示答案（PageDown）</translation>
    </message>
    <message>
        <source>Shows the curves of the run in the charts, or hides them</source>
        <translation>在图表中显示或隐藏该运行的曲线</translation>
    </message>
    <message>
        <source>Shows the next scene (PageDown)</source>
        <translation>显示下一个场景（PageDown）</translation>
    </message>
    <message>
        <source>Shows the question of this step (PageDown)</source>
        <translation>显示此步骤的问题（PageDown）</translation>
    </message>
    <message>
        <source>Shows the question of this step large, for a class to vote on it (Q)</source>
        <translation>放大显示此步骤的问题，供全班投票（Q）</translation>
    </message>
    <message>
        <source>Shows the right answer and how many chose it (PageDown)</source>
        <translation>显示正确答案，以及选择它的人数（PageDown）</translation>
    </message>
    <message>
        <source>Shows the rules to choose from, or hides them to leave more room for the charts</source>
        <translation>显示可供选择的规则，或将其隐藏，为图表留出空间</translation>
    </message>
    <message>
        <source>Shows the scene before (PageUp)</source>
        <translation>显示上一个场景（PageUp）</translation>
    </message>
    <message>
        <source>Shows the scene on the board (Return)</source>
        <translation>在看板上显示该场景（Return）</translation>
    </message>
    <message>
        <source>Shows the text of this step (PageUp)</source>
        <translation>显示此步骤的课文（PageUp）</translation>
    </message>
    <message>
        <source>Shows the whole notice</source>
        <translation>显示通知全文</translation>
    </message>
    <message>
        <source>Shows what is above (PageUp)</source>
        <translation>显示上方的内容（PageUp）</translation>
    </message>
    <message>
        <source>Shows what is below (PageDown)</source>
        <translation>显示下方的内容（PageDown）</translation>
    </message>
    <message>
        <source>Sign concordance</source>
        <translation>符号一致性</translation>
    </message>
    <message>
        <source>Sign concordance now</source>
        <translation>当前的符号一致性</translation>
    </message>
    <message>
        <source>Sign concordance now. %1. Chance is 50 %.</source>
        <translation>当前的符号一致性。%1。随机水平为 50 %。</translation>
    </message>
    <message>
        <source>Sign concordance over training</source>
        <translation>训练过程中的符号一致性</translation>
    </message>
    <message>
        <source>Sign concordance, mean of pairs (%)</source>
        <translation>符号一致性，各对均值（%）</translation>
    </message>
    <message>
        <source>Signal of the error cells: &apos;graded&apos; numbers, or &apos;spiking&apos; bursts of VIP (more) and SST (less) cells.</source>
        <translation>误差细胞的信号：“连续值”为数值；“脉冲”为 VIP（增加）和 SST（减少）细胞的脉冲簇。</translation>
    </message>
    <message>
        <source>Simulated ms per second</source>
        <translation>每秒模拟的 ms 数</translation>
    </message>
    <message>
        <source>Size and place as the data have them</source>
        <translation>大小和位置与数据一致</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>快进</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080 px</source>
        <translation>幻灯片，1920 × 1080 px</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>减速(&amp;W)</translation>
    </message>
    <message>
        <source>Soma</source>
        <translation>胞体</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed achieved</source>
        <translation>达到的速度</translation>
    </message>
    <message>
        <source>Speed achieved over the last half second; %1</source>
        <translation>最近半秒达到的速度；%1</translation>
    </message>
    <message>
        <source>Speed asked for</source>
        <translation>请求的速度</translation>
    </message>
    <message>
        <source>Speed asked for; %1</source>
        <translation>请求的速度；%1</translation>
    </message>
    <message>
        <source>Speed of playing: from 1 simulated millisecond per second to full speed; %1</source>
        <translation>播放速度：从每秒 1 个模拟毫秒到全速；%1</translation>
    </message>
    <message>
        <source>Speed of the cell</source>
        <translation>细胞的速度</translation>
    </message>
    <message>
        <source>Spike raster</source>
        <translation>脉冲栅格图</translation>
    </message>
    <message>
        <source>Spikes cannot be heard: this computer has no sound device that works.</source>
        <translation>无法听到脉冲：这台电脑没有可用的声音设备。</translation>
    </message>
    <message>
        <source>Spikes in bursts of the SST cells, which carry errors below 0.</source>
        <translation>SST 细胞脉冲簇中的脉冲，携带小于 0 的误差。</translation>
    </message>
    <message>
        <source>Spikes in bursts of the VIP cells, which carry errors above 0.</source>
        <translation>VIP 细胞脉冲簇中的脉冲，携带大于 0 的误差。</translation>
    </message>
    <message>
        <source>Spikes in sight</source>
        <translation>可见的脉冲</translation>
    </message>
    <message>
        <source>Spikes of PYR cells: grey in both, vermillion only in A, blue only in B. The marks of error cells are the difference of their errors, e of B less e of A: a triangle where that is above 0, a square where it is below. In framed rows of several cells, A is the left half of a step and B the right one.</source>
        <translation>PYR 细胞的脉冲：灰色为两者都有，朱红色为仅 A 有，蓝色为仅 B 有。误差细胞的标记是误差之差，即 B 的 e 减 A 的 e：大于 0 为三角形，小于 0 为方块。在含多个细胞的带框行中，每步的左半为 A，右半为 B。</translation>
    </message>
    <message>
        <source>Spikes of a VIP cell: the error is above 0, the cell should fire more.</source>
        <translation>VIP 细胞的脉冲：误差大于 0，细胞应增加发放。</translation>
    </message>
    <message>
        <source>Spikes of an SST cell: the error is below 0, the cell should fire less.</source>
        <translation>SST 细胞的脉冲：误差小于 0，细胞应减少发放。</translation>
    </message>
    <message>
        <source>Spikes of the cell over its current</source>
        <translation>细胞的脉冲随电流的变化</translation>
    </message>
    <message>
        <source>Spikes of the error cells in each step: VIP (up) says &quot;fire more&quot;, SST (down) &quot;fire less&quot;. Each spike carries one quantum of ε.</source>
        <translation>误差细胞每步的脉冲：VIP（向上）表示“增加发放”，SST（向下）表示“减少发放”。每个脉冲携带一个量子的 ε。</translation>
    </message>
    <message>
        <source>Spikes of the error cells: VIP above 0, SST below.</source>
        <translation>误差细胞的脉冲：VIP 在 0 以上，SST 在 0 以下。</translation>
    </message>
    <message>
        <source>Spikes per ms, 0 to 1</source>
        <translation>每毫秒脉冲数，0 到 1</translation>
    </message>
    <message>
        <source>Spikes throughout</source>
        <translation>全程脉冲</translation>
    </message>
    <message>
        <source>Spikes up to %1 of %2. %3</source>
        <translation>到 %1 的脉冲，共 %2。%3</translation>
    </message>
    <message>
        <source>Spikes up to %1 of %2. %3. %4.</source>
        <translation>到 %1 的脉冲，共 %2。%3。%4。</translation>
    </message>
    <message>
        <source>Spikes/ms, 0 to 1</source>
        <translation>脉冲/ms，0 到 1</translation>
    </message>
    <message>
        <source>Spread of the initial feedback, in units of the spread of the initial forward weights.</source>
        <translation>初始反馈的离散程度，以初始前向权重的离散程度为单位。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
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
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Starts the experiment of the form from its beginning; Ctrl+Z goes back to the one that runs now</source>
        <translation>从头开始表单中的实验；Ctrl+Z 回到当前的运行</translation>
    </message>
    <message>
        <source>Starts the run over with the same initial weights (R); Ctrl+Z brings the present run back</source>
        <translation>用相同的初始权重重新开始运行（R）；Ctrl+Z 恢复当前的运行</translation>
    </message>
    <message>
        <source>Starts the ticked rules from the same forward weights, on the same batches in lock-step, with the experiment of the main window (Ctrl+Return). Each rule gets the rate and the feedback scale suggested for it, unless others have been chosen.</source>
        <translation>让勾选的规则从相同的前向权重出发，以相同的批同步进行，采用主窗口的实验（Ctrl+Return）。除非另有选择，每个规则采用为它建议的学习率和反馈尺度。</translation>
    </message>
    <message>
        <source>Starts with the next seed, other initial weights (N); Ctrl+Z brings the present run back</source>
        <translation>用下一个种子、另一组初始权重开始（N）；Ctrl+Z 恢复当前的运行</translation>
    </message>
    <message>
        <source>States that can be returned to may take so many MB. With less they lie further apart,
and a step back takes longer.</source>
        <translation>可返回的状态最多占用多少 MB。数值较小时，各状态相隔较远，
后退一步需要更长时间。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of a lesson</comment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>步骤 %1 / %2</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;: %3</source>
        <translation>步骤 %1，“%2”：%3</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;: what it waits for did not occur within %3 updates.</source>
        <translation>步骤 %1，“%2”：它等待的事件在 %3 次更新内没有发生。</translation>
    </message>
    <message>
        <source>Step %1, &apos;%2&apos;: what it waits for did not occur. %3</source>
        <translation>步骤 %1，“%2”：它等待的事件没有发生。%3</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Steps back by the number of units beside it, to exactly the earlier state (←; Shift+← ten times as far)</source>
        <translation>按旁边的单位数后退，精确回到先前的状态（←；Shift+← 为十倍）</translation>
    </message>
    <message>
        <source>Steps of a presentation before the desired spikes begin; fewer than its steps.</source>
        <translation>呈现中期望脉冲开始前的步数；须少于呈现的步数。</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程的步骤</translation>
    </message>
    <message>
        <source>Steps on by the number of units beside it, then pauses (→ or Alt+L; Shift+→ ten times as far)</source>
        <translation>按旁边的单位数前进，然后暂停（→ 或 Alt+L；Shift+→ 为十倍）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops making the film; nothing is written</source>
        <translation>停止制作影片，不写入任何内容</translation>
    </message>
    <message>
        <source>Stops the cell, or takes it one step of 1 ms further</source>
        <translation>停下细胞，或让它再走一步（1 ms）</translation>
    </message>
    <message>
        <source>Stops; no file is written</source>
        <translation>停止，不写入文件</translation>
    </message>
    <message>
        <source>Strength of connections</source>
        <translation>连接的强度</translation>
    </message>
    <message>
        <source>Surest mistake: %1, %2.</source>
        <translation>最确信的错误：%1，%2。</translation>
    </message>
    <message>
        <source>Switch on one of %1.</source>
        <translation>打开其中之一：%1。</translation>
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
        <translation>突触 %1。</translation>
    </message>
    <message>
        <source>Synapse pairs</source>
        <translation>突触对</translation>
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
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change of the sheet</source>
        <translation>撤销画板的上一次更改</translation>
    </message>
    <message>
        <source>Take back the last vote</source>
        <translation>撤回上一票</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Take drawn digits</source>
        <translation>采用合成数字</translation>
    </message>
    <message>
        <source>Take off the bar: %1</source>
        <translation>从滑块栏移除：%1</translation>
    </message>
    <message>
        <source>Take the eraser, or the pen</source>
        <translation>取橡皮擦或画笔</translation>
    </message>
    <message>
        <source>Take the image on show</source>
        <translation>取用当前显示的图像</translation>
    </message>
    <message>
        <source>Take the labels away</source>
        <translation>去掉标注</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Take up its settings</source>
        <translation>采用其设置</translation>
    </message>
    <message>
        <source>Takes an image for the sheet, and shifts, turns, covers or blurs it by noise</source>
        <translation>为画板取用图像，并将其平移、旋转、遮挡或加噪声</translation>
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
        <translation>撤销画板的上一次更改（Backspace）</translation>
    </message>
    <message>
        <source>Takes back what was done last (Ctrl+Z)</source>
        <translation>撤销上一步（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Takes out a sheet to draw on: the network is asked about the drawing, and learns nothing of it</source>
        <translation>取出画板进行绘制：只询问网络如何回答这幅绘图，网络不从中学习</translation>
    </message>
    <message>
        <source>Takes the parameters of the run again; the current and the error from above become what they were at first, and the cell begins at rest</source>
        <translation>重新采用运行的参数；电流和来自上方的误差恢复为最初的值，细胞从静息开始</translation>
    </message>
    <message>
        <source>Takes this slider off the bar</source>
        <translation>将此滑块从滑块栏移除</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师信号</translation>
    </message>
    <message>
        <source>Ten steps back</source>
        <translation>后退十步</translation>
    </message>
    <message>
        <source>Test accuracy (%)</source>
        <translation>测试准确率（%）</translation>
    </message>
    <message>
        <source>Test after epoch %1: %2 of %3 held-out images right</source>
        <translation>第 %1 轮之后的测试：%3 幅留出图像中 %2 正确</translation>
    </message>
    <message>
        <source>Test after epoch %1: %2 of %3 test images right</source>
        <translation>第 %1 轮之后的测试：%3 幅测试图像中 %2 正确</translation>
    </message>
    <message>
        <source>Test loss E</source>
        <translation>测试损失 E</translation>
    </message>
    <message>
        <source>Test on the first so many images; 0 takes all (drawn digits: 2,000).</source>
        <translation>用前多少幅图像测试；0 表示全部（合成数字：2,000）。</translation>
    </message>
    <message>
        <source>Test: %1.</source>
        <translation>测试：%1。</translation>
    </message>
    <message>
        <source>Tested before learning and after every epoch: held-out images, or test images where none are held out</source>
        <translation>在学习之前和每轮之后测试：用留出图像；没有留出图像时用测试图像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>此步骤的课文</translation>
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
        <source>The %1 is %2, %3.</source>
        <translation>%1为 %2，%3。</translation>
    </message>
    <message>
        <source>The %1 is %2, not %3 as with the drawn digits.</source>
        <translation>%1为 %2，而用合成数字时%3。</translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation>%1为 %2。</translation>
    </message>
    <message>
        <source>The %1 is %2. It should be %3.</source>
        <translation>%1为 %2，预期%3。</translation>
    </message>
    <message>
        <source>The %1 values typed and not applied went with the run before, and come back with it (Ctrl+Z).</source>
        <translation>已输入但未应用的 %1 个值随之前的运行一起保存，并会随它恢复（Ctrl+Z）。</translation>
    </message>
    <message>
        <source>The afferent of a synapse, counted from 0.</source>
        <translation>突触的传入单元，从 0 开始计数。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answers of more than %1 classes are not kept.</source>
        <translation>超过 %1 个类别时不保留回答。</translation>
    </message>
    <message>
        <source>The answers of this test are not in the file: the next test brings them.</source>
        <translation>文件中没有此次测试的回答：下一次测试会有。</translation>
    </message>
    <message>
        <source>The autosave could not be written; the run goes on. %1</source>
        <translation>自动保存未能写入，运行继续。%1</translation>
    </message>
    <message>
        <source>The bar has room for %1 sliders: take one off with × first.</source>
        <translation>滑块栏只能容纳 %1 个滑块：请先用 × 移除一个。</translation>
    </message>
    <message>
        <source>The batch is not learned yet.</source>
        <translation>这一批尚未学习。</translation>
    </message>
    <message>
        <source>The batch, G = %1: η (μ m + Ĝ) − λ W = ΔW</source>
        <translation>这一批，G = %1：η (μ m + Ĝ) − λ W = ΔW</translation>
    </message>
    <message>
        <source>The batch, G = mean e·x − ē·x̄: η (μ m + G) − λ W = ΔW</source>
        <translation>这一批，G = e·x 均值 − ē·x̄：η (μ m + G) − λ W = ΔW</translation>
    </message>
    <message>
        <source>The batch: η (μ m + G) − λ W = ΔW</source>
        <translation>这一批：η (μ m + G) − λ W = ΔW</translation>
    </message>
    <message>
        <source>The block &apos;ask&apos; has no end: a line of ```.</source>
        <translation>“ask”块没有结尾：一行 ```。</translation>
    </message>
    <message>
        <source>The block &apos;ask&apos; is longer than %1 bytes.</source>
        <translation>“ask”块超过 %1 字节。</translation>
    </message>
    <message>
        <source>The block &apos;step&apos; has no end: a line of ```.</source>
        <translation>“step”块没有结尾：一行 ```。</translation>
    </message>
    <message>
        <source>The board is as in figure %1.</source>
        <translation>看板与图 %1 相同。</translation>
    </message>
    <message>
        <source>The board is as in figures %1.</source>
        <translation>看板与图 %1 相同。</translation>
    </message>
    <message>
        <source>The board is covered. Any key or click uncovers it.</source>
        <translation>看板已遮住。按任意键或点击即可恢复。</translation>
    </message>
    <message>
        <source>The board shows another run now. Back and Next return to the lesson.</source>
        <translation>看板现在显示的是另一次运行。按“上一步”和“下一步”可回到课程。</translation>
    </message>
    <message>
        <source>The board stands still while rules race.</source>
        <translation>规则竞赛时，看板静止。</translation>
    </message>
    <message>
        <source>The bursts of SST cells are lost: no cell there is told to fire less, so that rates are expected to rise and the accuracy to fall.</source>
        <translation>SST 细胞的脉冲簇丢失：那里没有细胞被要求减少发放，预计发放率上升，准确率下降。</translation>
    </message>
    <message>
        <source>The bursts of VIP cells are lost: no cell there is told to fire more, so that cells are expected to fall silent and the accuracy to fall.</source>
        <translation>VIP 细胞的脉冲簇丢失：那里没有细胞被要求增加发放，预计细胞逐渐沉默，准确率下降。</translation>
    </message>
    <message>
        <source>The cell of the hidden layers with the largest sum of |e| so far in this presentation</source>
        <translation>隐藏层中，本次呈现到目前为止 |e| 之和最大的细胞</translation>
    </message>
    <message>
        <source>The cell of the hidden layers with the most spikes so far in this presentation</source>
        <translation>隐藏层中，本次呈现到目前为止脉冲最多的细胞</translation>
    </message>
    <message>
        <source>The cell of the layer, counted from 0; picking a cell in a view turns to it.</source>
        <translation>层中的细胞，从 0 开始计数；在视图中选择细胞时会随之改变。</translation>
    </message>
    <message>
        <source>The cells of hidden layer %1 spiked in %2 % of all steps of the last batch: try less drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>隐藏层 %1 的细胞在上一批 %2 % 的步中发放脉冲：请尝试更小的驱动（gain、hidden_bias）或更小的 eta。</translation>
    </message>
    <message>
        <source>The cells of the output layer spiked in %2 % of all steps of the last batch: try less drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>输出层的细胞在上一批 %2 % 的步中发放脉冲：请尝试更小的驱动（gain、hidden_bias）或更小的 eta。</translation>
    </message>
    <message>
        <source>The class that the label names.</source>
        <translation>标签所指的类别。</translation>
    </message>
    <message>
        <source>The class with the largest output so far; its bar is outlined.</source>
        <translation>到目前为止输出最大的类别；其条有轮廓线。</translation>
    </message>
    <message>
        <source>The clipboard holds neither text nor a figure.</source>
        <translation>剪贴板中既没有文本，也没有图。</translation>
    </message>
    <message>
        <source>The clipboard is empty.</source>
        <translation>剪贴板是空的。</translation>
    </message>
    <message>
        <source>The command would have %1 characters, more than a shell takes: copy the set-up as text, or save the session.</source>
        <translation>命令将有 %1 个字符，超过命令行的上限：请将配置复制为文本，或保存会话。</translation>
    </message>
    <message>
        <source>The comparison has ended.</source>
        <translation>比较已结束。</translation>
    </message>
    <message>
        <source>The comparison has ended: %1</source>
        <translation>比较已结束：%1</translation>
    </message>
    <message>
        <source>The comparison has ended: another run is on the board.</source>
        <translation>比较已结束：看板上是另一次运行。</translation>
    </message>
    <message>
        <source>The comparison has ended: its run is held no longer.</source>
        <translation>比较已结束：其运行已不再保留。</translation>
    </message>
    <message>
        <source>The comparison has ended: the run has left the course of its moment.</source>
        <translation>比较已结束：运行已离开其时刻所在的进程。</translation>
    </message>
    <message>
        <source>The comparison with the control has ended.</source>
        <translation>与对照的比较已结束。</translation>
    </message>
    <message>
        <source>The connections of %1 come with the next frame.</source>
        <translation>%1的连接将在下一帧显示。</translation>
    </message>
    <message>
        <source>The control goes on no longer; the run stays as it is</source>
        <translation>对照不再继续，运行保持不变</translation>
    </message>
    <message>
        <source>The control has ended: %1</source>
        <translation>对照已结束：%1</translation>
    </message>
    <message>
        <source>The control has ended: another run is on the board.</source>
        <translation>对照已结束：看板上是另一次运行。</translation>
    </message>
    <message>
        <source>The control has ended: its what-if was undone.</source>
        <translation>对照已结束：其干预已撤销。</translation>
    </message>
    <message>
        <source>The control has ended: the run went back to before its what-if.</source>
        <translation>对照已结束：运行回到了其干预之前。</translation>
    </message>
    <message>
        <source>The convolutional layer on show: channels × rows × columns</source>
        <translation>当前显示的卷积层：通道 × 行 × 列</translation>
    </message>
    <message>
        <source>The course is being read.</source>
        <translation>正在读取时程。</translation>
    </message>
    <message>
        <source>The current in units of the somatic potential u cannot be %1: it must be at least %2 and at most %3.</source>
        <translation>以胞体电位 u 为单位的电流不能为 %1：必须至少 %2，最大 %3。</translation>
    </message>
    <message>
        <source>The cursor stands at a step that has not happened yet.</source>
        <translation>游标所在的步尚未发生。</translation>
    </message>
    <message>
        <source>The dashed line at %1.</source>
        <translation>位于 %1 的虚线。</translation>
    </message>
    <message>
        <source>The data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>The dropped set-up</source>
        <translation>拖入的配置</translation>
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
        <source>The eraser is down at row %1, column %2.</source>
        <translation>橡皮擦已落下，在第 %1 行、第 %2 列。</translation>
    </message>
    <message>
        <source>The eraser is up at row %1, column %2.</source>
        <translation>橡皮擦已抬起，在第 %1 行、第 %2 列。</translation>
    </message>
    <message>
        <source>The error of the cell is above 0: fire more.</source>
        <translation>细胞的误差大于 0：增加发放。</translation>
    </message>
    <message>
        <source>The error of the cell is below 0: fire less.</source>
        <translation>细胞的误差小于 0：减少发放。</translation>
    </message>
    <message>
        <source>The error that arrives from above.</source>
        <translation>来自上方的误差。</translation>
    </message>
    <message>
        <source>The error that the cell sends and learns from.</source>
        <translation>细胞发送并据以学习的误差。</translation>
    </message>
    <message>
        <source>The errors during a presentation, and the loss over training.</source>
        <translation>一次呈现中的误差，以及训练过程中的损失。</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; does not give a share.</source>
        <translation>事件“%1”没有给出比例。</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; does not name its layer, cell or afferent by a number.</source>
        <translation>事件“%1”没有用编号指明其层、细胞或传入单元。</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; is not complete, or has too many parts.</source>
        <translation>事件“%1”不完整，或部分过多。</translation>
    </message>
    <message>
        <source>The event &apos;%1&apos; is not known.</source>
        <translation>未知事件“%1”。</translation>
    </message>
    <message>
        <source>The experiment behind this page begins when you close it.</source>
        <translation>关闭此页后，页后的实验就会开始。</translation>
    </message>
    <message>
        <source>The experiment comes before what is done with it.</source>
        <translation>实验应写在对它的操作之前。</translation>
    </message>
    <message>
        <source>The experiment of this step could not be started.</source>
        <translation>此步骤的实验无法开始。</translation>
    </message>
    <message>
        <source>The feedback weight by which errors go down.</source>
        <translation>误差经其向下传的反馈权重。</translation>
    </message>
    <message>
        <source>The feedback weight that is learned.</source>
        <translation>学习到的反馈权重。</translation>
    </message>
    <message>
        <source>The feedback weights B stop to learn while W goes on: the sign concordance is expected to stand still or to fall, as under fixed random feedback.</source>
        <translation>反馈权重 B 停止学习，而 W 继续学习：预计符号一致性不再变化或下降，与固定随机反馈相同。</translation>
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
        <translation>再做第一个实验，但误差细胞发送数值而不是脉冲簇。四轮之后准确率相差不到百分之二：“误差信号”中的 e(t) 是平滑的，而脉冲簇是一个量子的台阶。</translation>
    </message>
    <message>
        <source>The first line of the set-up is not complete: it says the format and the version.</source>
        <translation>配置的第一行不完整：它应写明格式和版本。</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>第一个：%1</translation>
    </message>
    <message>
        <source>The first step has to begin with an experiment.</source>
        <translation>第一步必须以实验开始。</translation>
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
        <translation>%1 的文件夹已不存在：%2。请在它现在的位置打开。</translation>
    </message>
    <message>
        <source>The folder&apos;s name is not UTF-8, so that it cannot be written to a file.</source>
        <translation>文件夹的名称不是 UTF-8，因此无法写入文件。</translation>
    </message>
    <message>
        <source>The form has no field &apos;%1&apos;.</source>
        <translation>表单没有字段“%1”。</translation>
    </message>
    <message>
        <source>The forward weight.</source>
        <translation>前向权重。</translation>
    </message>
    <message>
        <source>The furthest it has come</source>
        <translation>已到达的最远处</translation>
    </message>
    <message>
        <source>The gate h (to the right, from 0 to 1) for each potential u of the soma (upwards, as beside it).</source>
        <translation>胞体各电位 u（向上，与旁边的图相同）对应的门控 h（向右，从 0 到 1）。</translation>
    </message>
    <message>
        <source>The gate is 1 here.</source>
        <translation>门控在此处为 1。</translation>
    </message>
    <message>
        <source>The handout could not be made: %1</source>
        <translation>讲义未能制作：%1</translation>
    </message>
    <message>
        <source>The header does not have it.</source>
        <translation>文件头中没有它。</translation>
    </message>
    <message>
        <source>The header has no end: a line of ---.</source>
        <translation>文件头没有结尾：一行 ---。</translation>
    </message>
    <message>
        <source>The held run was trained on %1 and the run on the board on %2: no image can be shown to both.</source>
        <translation>保留的运行在 %1 上训练，看板上的运行在 %2 上训练：没有可以同时呈现给两者的图像。</translation>
    </message>
    <message>
        <source>The hidden layer whose mean error drive is shown</source>
        <translation>显示其平均误差驱动的隐藏层</translation>
    </message>
    <message>
        <source>The highest layer, and the number of layers of cells.</source>
        <translation>最高的层，也是细胞层的层数。</translation>
    </message>
    <message>
        <source>The image has no label, so no teacher answers and no error is sent.</source>
        <translation>图像没有标签，因此没有教师信号，也不发送误差。</translation>
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
        <translation>播放课程所用的图像；课文讲的是合成数字</translation>
    </message>
    <message>
        <source>The input is not an image of %1 × %2 × %3 (rows × columns × channels).</source>
        <translation>输入不是 %1 × %2 × %3（行 × 列 × 通道）的图像。</translation>
    </message>
    <message>
        <source>The integer part is taken towards 0.</source>
        <translation>整数部分向 0 取整。</translation>
    </message>
    <message>
        <source>The kernel as a colour image</source>
        <translation>合成彩色图的卷积核</translation>
    </message>
    <message>
        <source>The kernels come with the next frame.</source>
        <translation>卷积核将在下一帧显示。</translation>
    </message>
    <message>
        <source>The kernels of one output channel, and the share of E with the sign of W.</source>
        <translation>一个输出通道的卷积核，以及 E 与 W 同号的比例。</translation>
    </message>
    <message>
        <source>The kernels of one output channel.</source>
        <translation>一个输出通道的卷积核。</translation>
    </message>
    <message>
        <source>The largest weight has the full colour; rings mark the strongest inputs now.</source>
        <translation>最大的权重用最深的颜色；圆环标出此刻最强的输入。</translation>
    </message>
    <message>
        <source>The last batch had %2 wrong answers, but no error left hidden layer %1 in any of them; %3</source>
        <translation>上一批有 %2 个错误的回答，但其中没有任何误差离开隐藏层 %1；%3</translation>
    </message>
    <message>
        <source>The last batch had %2 wrong answers, but no error left the output layer in any of them; %3</source>
        <translation>上一批有 %2 个错误的回答，但其中没有任何误差离开输出层；%3</translation>
    </message>
    <message>
        <source>The last rule cannot leave the race.</source>
        <translation>最后一个规则不能离开竞赛。</translation>
    </message>
    <message>
        <source>The last test is at guessing (%1 %) although %2 % of the training images are answered rightly: they are learned by heart, so try more of them.</source>
        <translation>上次测试处于猜测水平（%1 %），但训练图像的 %2 % 回答正确：它们是被死记下来的，请尝试更多训练图像。</translation>
    </message>
    <message>
        <source>The last update of an epoch may have fewer.</source>
        <translation>一轮的最后一次更新可能较少。</translation>
    </message>
    <message>
        <source>The last what-if was made before the earliest moment that is kept, and cannot be undone.</source>
        <translation>上次干预早于保留的最早时刻，无法撤销。</translation>
    </message>
    <message>
        <source>The latest held-out accuracy is %1.</source>
        <translation>最近的留出准确率为 %1。</translation>
    </message>
    <message>
        <source>The latest test accuracy is %1.</source>
        <translation>最近的测试准确率为 %1。</translation>
    </message>
    <message>
        <source>The layer of the cell; picking a cell in a view turns to it.</source>
        <translation>细胞所在的层；在视图中选择细胞时会随之改变。</translation>
    </message>
    <message>
        <source>The layers that the controls below are about.</source>
        <translation>下方控件所作用的层。</translation>
    </message>
    <message>
        <source>The learning rate has faded to %1, %2 % of its start: change eta in What if, or try a rate_decay nearer to 1.</source>
        <translation>学习率已降到 %1，为起始值的 %2 %：请在“干预”中更改 eta，或尝试更接近 1 的 rate_decay。</translation>
    </message>
    <message>
        <source>The lesson has changed since its questions were answered, in: %1. Lessons → Predictions keeps what was asked then.</source>
        <translation>回答问题之后，课程已有改动，在：%1。“课程 → 预测”保留当时的问题。</translation>
    </message>
    <message>
        <source>The lesson has no step: each begins with a line of ## and its title.</source>
        <translation>课程没有步骤：每一步以一行 ## 及其标题开始。</translation>
    </message>
    <message>
        <source>The lesson is closed; your own run is back.</source>
        <translation>课程已关闭，你自己的运行已恢复。</translation>
    </message>
    <message>
        <source>The lesson is played.</source>
        <translation>正在播放课程。</translation>
    </message>
    <message>
        <source>The lesson that is played for the handout, on a run of its own</source>
        <translation>为制作讲义而播放的课程，使用它自己的运行</translation>
    </message>
    <message>
        <source>The letters must be between %1 and %2 pt.</source>
        <translation>字号必须在 %1 到 %2 pt 之间。</translation>
    </message>
    <message>
        <source>The line for a shell that repeats this run in a window, with what-ifs and pauses</source>
        <translation>在窗口中重现此运行的命令行，包括干预和暂停</translation>
    </message>
    <message>
        <source>The line for a shell that repeats this run without a window</source>
        <translation>不用窗口重现此运行的命令行</translation>
    </message>
    <message>
        <source>The line holds a control character, or one that turns the direction of reading.</source>
        <translation>该行含有控制字符，或改变阅读方向的字符。</translation>
    </message>
    <message>
        <source>The longer a burst of VIP or SST, the larger its mark.</source>
        <translation>VIP 或 SST 的脉冲簇越长，标记越大。</translation>
    </message>
    <message>
        <source>The loss appears with the first update.</source>
        <translation>第一次更新后显示损失。</translation>
    </message>
    <message>
        <source>The loss of this presentation so far is %1.</source>
        <translation>本次呈现到目前为止的损失为 %1。</translation>
    </message>
    <message>
        <source>The map of channel 0</source>
        <translation>通道 0 的特征图</translation>
    </message>
    <message>
        <source>The marked kernel</source>
        <translation>标记的卷积核</translation>
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
        <source>The name of a bookmark has 1 to %1 bytes.</source>
        <translation>书签的名称应有 1 到 %1 字节。</translation>
    </message>
    <message>
        <source>The name of a handout must end in .pdf or .html, and &apos;%1&apos; does not.</source>
        <translation>讲义的名称必须以 .pdf 或 .html 结尾，“%1”不符合。</translation>
    </message>
    <message>
        <source>The name of a held run has 1 to %1 bytes, and no control characters.</source>
        <translation>保留运行的名称应有 1 到 %1 字节，且没有控制字符。</translation>
    </message>
    <message>
        <source>The network %1 does not fit %2 (%3); this run has %4 with the values suggested for it.</source>
        <translation>网络 %1 不适合 %2（%3）；此运行采用 %4 及为它建议的值。</translation>
    </message>
    <message>
        <source>The network %1 has %2 input cells, but the images of %3 have %4 = %5 pixels.</source>
        <translation>网络 %1 有 %2 个输入细胞，但 %3 的图像有 %4 = %5 像素。</translation>
    </message>
    <message>
        <source>The network %1 has an input of %2 (rows x columns x channels), but the images of %3 are %4.</source>
        <translation>网络 %1 的输入为 %2（行 x 列 x 通道），但 %3 的图像为 %4。</translation>
    </message>
    <message>
        <source>The network %1 has no input of 28 x 28 pixels, as the drawn digits need.</source>
        <translation>网络 %1 没有合成数字所需的 28 x 28 像素输入。</translation>
    </message>
    <message>
        <source>The network %1 has too few output cells for %2 labels.</source>
        <translation>网络 %1 的输出细胞太少，不够 %2 个标签。</translation>
    </message>
    <message>
        <source>The network %1 with %2 samples per batch of %3 ms would need more than 8 GB of memory.</source>
        <translation>网络 %1 每批 %2 个样本、每个 %3 ms，将需要超过 8 GB 的内存。</translation>
    </message>
    <message>
        <source>The network %1 with these images takes more than the %2 MB of memory that an experiment of a lesson may take.</source>
        <translation>网络 %1 连同这些图像所需的内存超过课程实验允许的 %2 MB。</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; cannot be built: %2</source>
        <translation>网络“%1”无法构建：%2</translation>
    </message>
    <message>
        <source>The network has no output cell for label %1: its labels go from 0 to %2.</source>
        <translation>网络没有对应标签 %1 的输出细胞：其标签为 0 到 %2。</translation>
    </message>
    <message>
        <source>The next race: %1, seeds from %2 on, as in the main window.</source>
        <translation>下一场竞赛：%1，种子从 %2 开始，与主窗口相同。</translation>
    </message>
    <message>
        <source>The next race: %1.</source>
        <translation>下一场竞赛：%1。</translation>
    </message>
    <message>
        <source>The next race: %1. Press again for the suggested rates.</source>
        <translation>下一场竞赛：%1。再按一次可改用建议的学习率。</translation>
    </message>
    <message>
        <source>The numbers mark the places on the time axes. What is grey is not in force at this moment: going forward comes to it again.</source>
        <translation>编号标出时间轴上的位置。灰色的干预在此刻不起作用：前进时会再次到达。</translation>
    </message>
    <message>
        <source>The numbers of the network stopped being finite by update %1: go back to before, and try an eta below %2.</source>
        <translation>到第 %1 次更新时，网络的数值已不再有限：请回到之前，并尝试小于 %2 的 eta。</translation>
    </message>
    <message>
        <source>The numbers of this run are no longer finite, so it cannot be kept.</source>
        <translation>此运行的数值已不再有限，因此无法保留。</translation>
    </message>
    <message>
        <source>The numbers of this run have stopped being finite: go back to where they were before you change something.</source>
        <translation>此运行的数值已不再有限：请先回到数值有限之处，再做更改。</translation>
    </message>
    <message>
        <source>The option &apos;%1&apos; is set twice in one step.</source>
        <translation>选项“%1”在一个步骤中设置了两次。</translation>
    </message>
    <message>
        <source>The other run: %1</source>
        <translation>另一次运行：%1</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>The pair of layers; each can have its own row ticked.</source>
        <translation>这对层；每对层都可以单独勾选。</translation>
    </message>
    <message>
        <source>The pairs come with the next frame.</source>
        <translation>突触对将在下一帧显示。</translation>
    </message>
    <message>
        <source>The parameter &apos;%1&apos; cannot change while a run goes on.</source>
        <translation>参数“%1”在运行过程中不能更改。</translation>
    </message>
    <message>
        <source>The parameters of the experiment: those of the run on the board, and those of the next one.</source>
        <translation>实验的参数：看板上这次运行的参数，以及下一次运行的参数。</translation>
    </message>
    <message>
        <source>The parameters that can change without beginning anew.</source>
        <translation>无需重新开始即可更改的参数。</translation>
    </message>
    <message>
        <source>The pasted figure</source>
        <translation>粘贴的图</translation>
    </message>
    <message>
        <source>The pasted set-up</source>
        <translation>粘贴的配置</translation>
    </message>
    <message>
        <source>The pen is down at row %1, column %2.</source>
        <translation>画笔已落下，在第 %1 行、第 %2 列。</translation>
    </message>
    <message>
        <source>The pen is up at row %1, column %2.</source>
        <translation>画笔已抬起，在第 %1 行、第 %2 列。</translation>
    </message>
    <message>
        <source>The picked cell</source>
        <translation>选中项</translation>
    </message>
    <message>
        <source>The picked synapse and the picked cell over training.</source>
        <translation>选中的突触和选中的细胞在训练过程中的变化。</translation>
    </message>
    <message>
        <source>The picked synapse with its feedback synapse.</source>
        <translation>选中的突触及其反馈突触。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be shown. %2</source>
        <translation>图片 %1 无法显示。%2</translation>
    </message>
    <message>
        <source>The picture %1 does not say in words what it shows.</source>
        <translation>图片 %1 没有用文字说明其内容。</translation>
    </message>
    <message>
        <source>The picture %1 is a link to a file in another folder.</source>
        <translation>图片 %1 是指向其他文件夹中文件的链接。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture on the clipboard cannot be read.</source>
        <translation>剪贴板中的图片无法读取。</translation>
    </message>
    <message>
        <source>The place of the run is written as: stood at update 412 of 94 per epoch</source>
        <translation>运行的位置应写作：stood at update 412 of 94 per epoch</translation>
    </message>
    <message>
        <source>The population standard deviation of the weights of a pair of layers, kept for the whole run. Feedback is drawn with the spread $β σ_0$.</source>
        <translation>一对层之间权重的总体标准差，在整个运行中保持不变。反馈按标准差 $β σ_0$ 抽取。</translation>
    </message>
    <message>
        <source>The presentation at this position is not in the checkpoint.</source>
        <translation>检查点中没有此位置的呈现。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly.</source>
        <translation>程序意外终止。</translation>
    </message>
    <message>
        <source>The proposed rule: feedback synapses learn from the same two signals as the forward ones, each with a random positive efficacy, and come to share their signs.</source>
        <translation>本文提出的规则：反馈突触与前向突触根据相同的两个信号学习，各有随机的正效能，最终与前向突触同号。</translation>
    </message>
    <message>
        <source>The question has changed since the vote of %1. Lessons → Predictions keeps that vote.</source>
        <translation>%1 投票之后，问题已有改动。“课程 → 预测”保留那次投票。</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>The race has reached its end after %1 epoch. Set a later end, or press Play to go on without one.</source>
        <translation>竞赛在 %1 轮后到达终点。请设定更晚的终点，或按“播放”无终点地继续。</translation>
    </message>
    <message>
        <source>The race has reached its end after %1 epochs. Set a later end, or press Play to go on without one.</source>
        <translation>竞赛在 %1 轮后到达终点。请设定更晚的终点，或按“播放”无终点地继续。</translation>
    </message>
    <message>
        <source>The race pauses after this many passes through the training images; 0: it has no end. It can be changed while a race runs. The same as --epochs of microcircuit race.</source>
        <translation>训练图像学过这么多轮后，竞赛暂停；0 表示没有终点。竞赛进行中也可以更改。与 microcircuit race 的 --epochs 相同。</translation>
    </message>
    <message>
        <source>The racers must learn from the same images.</source>
        <translation>参赛者必须学习相同的图像。</translation>
    </message>
    <message>
        <source>The racers must learn in batches of one size.</source>
        <translation>参赛者的批大小必须相同。</translation>
    </message>
    <message>
        <source>The range of %1, %2 to %3, does not go from a number above 0 to a larger one.</source>
        <translation>%1 的范围 %2 到 %3 不是从大于 0 的数到更大的数。</translation>
    </message>
    <message>
        <source>The range of %1, %2 to %3, is too narrow for %4 values that differ in their first three digits.</source>
        <translation>%1 的范围 %2 到 %3 太窄，容不下 %4 个前三位数字不同的值。</translation>
    </message>
    <message>
        <source>The rate of epoch k is η₀ γ^k, k from 0.</source>
        <translation>第 k 轮的学习率为 η₀ γ^k，k 从 0 开始。</translation>
    </message>
    <message>
        <source>The rate that homeostasis moves cells towards.</source>
        <translation>稳态调节使细胞趋向的发放率。</translation>
    </message>
    <message>
        <source>The resolution must be between %1 and %2 dpi.</source>
        <translation>分辨率必须在 %1 到 %2 dpi 之间。</translation>
    </message>
    <message>
        <source>The right answer is %1. %2</source>
        <translation>正确答案是 %1。%2</translation>
    </message>
    <message>
        <source>The right class</source>
        <translation>正确类别</translation>
    </message>
    <message>
        <source>The right class of this image, and the class the output has said most so far</source>
        <translation>此图像的正确类别，以及输出层到目前为止回答最多的类别</translation>
    </message>
    <message>
        <source>The root mean square of $h(t) \circ v_a(t) - ε̄$ over presentations, steps and cells, averaged over updates as $r$ is.</source>
        <translation>$h(t) \circ v_a(t) - ε̄$ 在呈现、步和细胞上的均方根，与 $r$ 一样在更新之间取平均。</translation>
    </message>
    <message>
        <source>The rule %1 is entered twice.</source>
        <translation>规则 %1 报名了两次。</translation>
    </message>
    <message>
        <source>The rule %1 is not in the race.</source>
        <translation>规则 %1 不在竞赛中。</translation>
    </message>
    <message>
        <source>The rule %1 was not tuned; %2 has %3.</source>
        <translation>规则 %1 未经调优；%2 有 %3。</translation>
    </message>
    <message>
        <source>The rule &apos;%1&apos; computes its errors without error cells or feedback synapses, so there is nothing to change.</source>
        <translation>规则“%1”不用误差细胞或反馈突触计算误差，因此没有可更改的。</translation>
    </message>
    <message>
        <source>The run before was too large to be kept.</source>
        <translation>之前的运行太大，无法保留。</translation>
    </message>
    <message>
        <source>The run begins with the answer to the question.</source>
        <translation>回答问题后，运行开始。</translation>
    </message>
    <message>
        <source>The run behind this page continues until you choose a card.</source>
        <translation>在你选择卡片之前，页后的运行会继续。</translation>
    </message>
    <message>
        <source>The run could not be saved completely when the program was closed.</source>
        <translation>关闭程序时，运行未能完整保存。</translation>
    </message>
    <message>
        <source>The run does not reach the start of this step.</source>
        <translation>运行无法到达此步骤的起点。</translation>
    </message>
    <message>
        <source>The run goes on with this value from the next batch on: what it is good for shows in the curves behind the mark.</source>
        <translation>从下一批起，运行采用此值：其作用可从标记之后的曲线看出。</translation>
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
        <source>The run has started over with seed %1.</source>
        <translation>运行已用种子 %1 重新开始。</translation>
    </message>
    <message>
        <source>The run has started over.</source>
        <translation>运行已重新开始。</translation>
    </message>
    <message>
        <source>The run is as it was saved; Back and Next continue the lesson.</source>
        <translation>运行与保存时相同；按“上一步”和“下一步”可继续课程。</translation>
    </message>
    <message>
        <source>The run is on its way to another moment: try again.</source>
        <translation>运行正在前往另一时刻：请稍后再试。</translation>
    </message>
    <message>
        <source>The run is on its way to the moment of the scene…</source>
        <translation>运行正在前往场景的时刻…</translation>
    </message>
    <message>
        <source>The run of its lesson was saved at %1.</source>
        <translation>其课程的运行保存于 %1。</translation>
    </message>
    <message>
        <source>The run stands at: %1.</source>
        <translation>运行位于：%1。</translation>
    </message>
    <message>
        <source>The run stands within a batch: what is copied goes to the beginning of that batch.</source>
        <translation>运行停在一批之中：复制的内容到该批的开头为止。</translation>
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
        <source>The run went on with other data than it was begun with, so that neither it nor its control can be computed from the start. End the control, or begin the film at the earliest moment that is kept.</source>
        <translation>此运行中途换过数据，因此它和它的对照都无法从头重新计算。请结束对照，或让影片从保留的最早时刻开始。</translation>
    </message>
    <message>
        <source>The same curve of another run.</source>
        <translation>另一次运行的同一曲线。</translation>
    </message>
    <message>
        <source>The same share, each pair weighted by the size of W.</source>
        <translation>同一比例，各对按 W 的大小加权。</translation>
    </message>
    <message>
        <source>The same three hidden layers with feedback that stays random (rule fa): it begins nearly as well, but after eight epochs about 91 % are right where the microcircuit has 97 %. Sign concordance of the lower pairs hardly leaves one half.</source>
        <translation>同样的三个隐藏层，但反馈保持随机（规则 fa）：开头几乎一样好，但八轮后约 91 % 正确，而微环路为 97 %。下方各对的“符号一致性”几乎停在一半。</translation>
    </message>
    <message>
        <source>The scene is kept without a picture: the scenes take %1 MiB, and a session keeps no more pictures.</source>
        <translation>场景已保存，但没有图片：各场景已占 %1 MiB，会话不再保存图片。</translation>
    </message>
    <message>
        <source>The scenes take %1 MiB, and a session keeps no more of them. Remove some first.</source>
        <translation>各场景已占 %1 MiB，会话不能再保存更多。请先移除一些。</translation>
    </message>
    <message>
        <source>The screen is black.</source>
        <translation>屏幕已变黑。</translation>
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
        <translation>用几行文字写出的配置，可用于邮件：粘贴即可打开</translation>
    </message>
    <message>
        <source>The set-up breaks off: its last line, &quot;end of set-up&quot;, is missing.</source>
        <translation>配置不完整：缺少最后一行“end of set-up”。</translation>
    </message>
    <message>
        <source>The set-up is of format %1; this version reads format %2.</source>
        <translation>配置的格式为 %1；此版本读取格式 %2。</translation>
    </message>
    <message>
        <source>The shade of a cell.</source>
        <translation>细胞的深浅。</translation>
    </message>
    <message>
        <source>The share of feedback signs cannot be %1: it must be above %2 and at most %3.</source>
        <translation>反馈符号的比例不能为 %1：必须大于 %2，最大 %3。</translation>
    </message>
    <message>
        <source>The share of feedback signs that is held flipped cannot be %1: it must be at least %2 and at most %3.</source>
        <translation>保持翻转的反馈符号比例不能为 %1：必须至少 %2，最大 %3。</translation>
    </message>
    <message>
        <source>The sign of each synapse pair: light green is the same sign, vermillion opposite signs, grey undetermined, since one is zero. Click a pair or draw a rectangle to select; ↑ ↓ (and, after Tab, ← →) move a selected pair; Esc selects none.</source>
        <translation>每个突触对的符号：浅绿色为同号，朱红色为异号，灰色为未定（其中之一为零）。点击一个对或框选；↑ ↓（按 Tab 后也可用 ← →）移动选中的对；Esc 取消选择。</translation>
    </message>
    <message>
        <source>The size of the errors of the picked cell.</source>
        <translation>选中细胞误差的大小。</translation>
    </message>
    <message>
        <source>The sound device %1 has stopped.</source>
        <translation>声音设备 %1 已停止。</translation>
    </message>
    <message>
        <source>The sound device %1 is no longer there.</source>
        <translation>声音设备 %1 已不存在。</translation>
    </message>
    <message>
        <source>The sound device %1 offers no format that can be played.</source>
        <translation>声音设备 %1 没有可以播放的格式。</translation>
    </message>
    <message>
        <source>The spikes of the three cell types during a presentation, layer by layer.</source>
        <translation>一次呈现中三类细胞的脉冲，逐层显示。</translation>
    </message>
    <message>
        <source>The standard deviation of the noise relative to that of the layer&apos;s weights cannot be %1: it must be above %2 and at most %3.</source>
        <translation>噪声相对于该层权重的标准差不能为 %1：必须大于 %2，最大 %3。</translation>
    </message>
    <message>
        <source>The state has more what-ifs in force than its run has.</source>
        <translation>状态中起作用的干预比其运行所有的还多。</translation>
    </message>
    <message>
        <source>The state holds weights that are not finite; it is not kept in %1.</source>
        <translation>状态含有非有限的权重；未保存到 %1。</translation>
    </message>
    <message>
        <source>The step does not show &apos;%1&apos;: &apos;show&apos; names its views.</source>
        <translation>此步骤不显示“%1”：它的视图由“show”列出。</translation>
    </message>
    <message>
        <source>The step has no text.</source>
        <translation>步骤没有课文。</translation>
    </message>
    <message>
        <source>The step the run stands at</source>
        <translation>运行所在的步</translation>
    </message>
    <message>
        <source>The strength of a connection: the size of its weight, W up and E down, or of W x or E e, which passes through it in the step shown, or in the mean over a whole presentation</source>
        <translation>连接的强度：其权重的大小（向上为 W，向下为 E），或在所显示步中通过的 W x 或 E e 的大小；显示整个呈现时取均值</translation>
    </message>
    <message>
        <source>The strongest inputs to the basal dendrites now. Click one: its synapse is explained below. Double click: go to that cell. In a convolution: channel (row,column); pool: the mean of the cells behind it.</source>
        <translation>此刻对基树突最强的输入。点击其中之一：下方解释它的突触。双击：转到该细胞。在卷积中：通道（行,列）；池化：其后各细胞的均值。</translation>
    </message>
    <message>
        <source>The synapses of %1 come with the next frame.</source>
        <translation>%1的突触将在下一帧显示。</translation>
    </message>
    <message>
        <source>The system starts no more threads: there is not enough memory, or there are too many programs.</source>
        <translation>系统无法再启动线程：内存不足，或正在运行的程序过多。</translation>
    </message>
    <message>
        <source>The text of a step is longer than %1 bytes.</source>
        <translation>步骤的课文超过 %1 字节。</translation>
    </message>
    <message>
        <source>The tick shows the curves of a run in the charts, F2 or a double click renames it</source>
        <translation>勾选即在图表中显示运行的曲线，按 F2 或双击重命名</translation>
    </message>
    <message>
        <source>The title of a step has 1 to %1 bytes.</source>
        <translation>步骤的标题为 1 到 %1 字节。</translation>
    </message>
    <message>
        <source>The two layers whose synapse pairs are shown</source>
        <translation>显示其突触对的两层</translation>
    </message>
    <message>
        <source>The unit below that the synapse comes from, counted from 0; picking a synapse in a view turns to it.</source>
        <translation>突触来自的下层单元，从 0 开始计数；在视图中选择突触时会随之改变。</translation>
    </message>
    <message>
        <source>The update of backpropagation through time.</source>
        <translation>随时间反向传播的更新。</translation>
    </message>
    <message>
        <source>The update of feedback with exactly the signs of W.</source>
        <translation>符号与 W 完全一致的反馈所得的更新。</translation>
    </message>
    <message>
        <source>The value is the sum over the steps so far.</source>
        <translation>显示的是到目前为止各步之和。</translation>
    </message>
    <message>
        <source>The value typed and not applied went with the run before, and comes back with it (Ctrl+Z).</source>
        <translation>已输入但未应用的值随之前的运行一起保存，并会随它恢复（Ctrl+Z）。</translation>
    </message>
    <message>
        <source>The values of %1 were tuned for %2 %3, but the race has %4.</source>
        <translation>%1 的值是为 %2 %3 调优的，但竞赛为 %4。</translation>
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
        <source>The view &apos;%1&apos; has no option &apos;%2&apos;. It can be %3.</source>
        <translation>视图“%1”没有选项“%2”。可以是 %3。</translation>
    </message>
    <message>
        <source>The view &apos;%1&apos; has no options.</source>
        <translation>视图“%1”没有选项。</translation>
    </message>
    <message>
        <source>The view &apos;%1&apos; is named twice.</source>
        <translation>视图“%1”列出了两次。</translation>
    </message>
    <message>
        <source>The view that is shown twice: of the run on the board, and of what that is compared with</source>
        <translation>显示两次的视图：看板上的运行，以及与它比较的对象</translation>
    </message>
    <message>
        <source>The weights of a convolution beside the feedback weights.</source>
        <translation>卷积的权重，与反馈权重并列。</translation>
    </message>
    <message>
        <source>The weights of hidden layer %1 have grown to %2 times their size at the start with a gain of 1: try an eta well below %3.</source>
        <translation>隐藏层 %1 的权重已增长到增益为 1 时起始大小的 %2 倍：请尝试远小于 %3 的 eta。</translation>
    </message>
    <message>
        <source>The weights of hidden layer %1 have grown to %2 times their size at the start: try an eta well below %3.</source>
        <translation>隐藏层 %1 的权重已增长到起始大小的 %2 倍：请尝试远小于 %3 的 eta。</translation>
    </message>
    <message>
        <source>The weights of hidden layer %1 have shrunk to %2 % of their size at the start: try a weight_decay below %3.</source>
        <translation>隐藏层 %1 的权重已缩小到起始大小的 %2 %：请尝试小于 %3 的 weight_decay。</translation>
    </message>
    <message>
        <source>The weights of layer %1 stopped being finite at update %2. Training cannot go on from here; a smaller learning rate usually helps.</source>
        <translation>第 %1 层的权重在第 %2 次更新时不再有限。训练无法由此继续；较小的学习率通常有帮助。</translation>
    </message>
    <message>
        <source>The weights of the output layer have grown to %2 times their size at the start with a gain of 1: try an eta well below %3.</source>
        <translation>输出层的权重已增长到增益为 1 时起始大小的 %2 倍：请尝试远小于 %3 的 eta。</translation>
    </message>
    <message>
        <source>The weights of the output layer have grown to %2 times their size at the start: try an eta well below %3.</source>
        <translation>输出层的权重已增长到起始大小的 %2 倍：请尝试远小于 %3 的 eta。</translation>
    </message>
    <message>
        <source>The weights of the output layer have shrunk to %2 % of their size at the start: try a weight_decay below %3.</source>
        <translation>输出层的权重已缩小到起始大小的 %2 %：请尝试小于 %3 的 weight_decay。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; cannot continue the one before it: there is none of the same thing.</source>
        <translation>干预“%1”无法接续前一个：没有针对同一对象的干预。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a label and pixels of two hexadecimal digits each.</source>
        <translation>干预“%1”没有给出标签和各用两位十六进制数表示的像素。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a layer and a cell.</source>
        <translation>干预“%1”没有给出层和细胞。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a layer, a cell and its afferent.</source>
        <translation>干预“%1”没有给出层、细胞及其传入单元。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give a parameter and its value.</source>
        <translation>干预“%1”没有给出参数及其值。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the current in units of the somatic potential u.</source>
        <translation>干预“%1”没有给出电流，以胞体电位 u 为单位。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the share of feedback signs that is held flipped.</source>
        <translation>干预“%1”没有给出保持翻转的反馈符号比例。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the share of feedback signs.</source>
        <translation>干预“%1”没有给出反馈符号的比例。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not give the standard deviation of the noise relative to that of the layer&apos;s weights.</source>
        <translation>干预“%1”没有给出噪声的标准差，相对于该层权重的标准差。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; does not name a layer, cell or afferent by its number.</source>
        <translation>干预“%1”没有用编号指明层、细胞或传入单元。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; has a pixel &apos;%2&apos;, not two hexadecimal digits.</source>
        <translation>干预“%1”有像素“%2”，不是两位十六进制数。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; has too many parts.</source>
        <translation>干预“%1”的部分过多。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; is not known.</source>
        <translation>未知干预“%1”。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; names layer 0, the input, which has no microcircuits.</source>
        <translation>干预“%1”指明第 0 层，即输入层，它没有微环路。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; takes no layer.</source>
        <translation>干预“%1”不接受层。</translation>
    </message>
    <message>
        <source>The what-if &apos;%1&apos; takes no value.</source>
        <translation>干预“%1”不接受值。</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, and dragging moves along.</source>
        <translation>滚轮在指针处缩放，拖动则平移。</translation>
    </message>
    <message>
        <source>The width and the height of a figure must be between 1 and %1.</source>
        <translation>图的宽度和高度必须在 1 到 %1 之间。</translation>
    </message>
    <message>
        <source>The wrong class with the largest error.</source>
        <translation>误差最大的错误类别。</translation>
    </message>
    <message>
        <source>Their signs agree.</source>
        <translation>二者同号。</translation>
    </message>
    <message>
        <source>Their signs differ.</source>
        <translation>二者异号。</translation>
    </message>
    <message>
        <source>There are %1 kept drawings already: remove one first.</source>
        <translation>已保存 %1 幅绘图：请先删除一幅。</translation>
    </message>
    <message>
        <source>There are %1 scenes already, and no more can be kept.</source>
        <translation>已有 %1 个场景，不能再保存更多。</translation>
    </message>
    <message>
        <source>There are %1 what-ifs; a run can have %2.</source>
        <translation>有 %1 次干预；一次运行最多 %2 次。</translation>
    </message>
    <message>
        <source>There are more than 1,000 events to pause at.</source>
        <translation>暂停事件超过 1,000 个。</translation>
    </message>
    <message>
        <source>There are more than 10,000 what-ifs.</source>
        <translation>干预超过 10,000 次。</translation>
    </message>
    <message>
        <source>There are no predictions yet. What you answer to the questions of lessons, and the votes of a class, are listed here beside what is right and what came.</source>
        <translation>还没有预测。你对课程问题的回答和全班的投票会列在这里，旁边是正确答案和实际结果。</translation>
    </message>
    <message>
        <source>There is no %1: layers 1 to %2 have microcircuits, layer %2 is the output.</source>
        <translation>没有%1：第 1 到 %2 层有微环路，第 %2 层是输出层。</translation>
    </message>
    <message>
        <source>There is no %1: the one layer of microcircuits is layer 1, the output.</source>
        <translation>没有%1：唯一的微环路层是第 1 层，即输出层。</translation>
    </message>
    <message>
        <source>There is no afferent %1: those of layer %2 are 0 to %3.</source>
        <translation>没有传入单元 %1：第 %2 层的传入单元为 0 到 %3。</translation>
    </message>
    <message>
        <source>There is no answer: it comes after a line of ---.</source>
        <translation>没有答案：答案在一行 --- 之后。</translation>
    </message>
    <message>
        <source>There is no autosave. %1</source>
        <translation>没有自动保存。%1</translation>
    </message>
    <message>
        <source>There is no bookmark &apos;%1&apos;.</source>
        <translation>没有书签“%1”。</translation>
    </message>
    <message>
        <source>There is no cell %1 in layer %2: its cells are 0 to %3.</source>
        <translation>第 %2 层没有细胞 %1：其细胞为 0 到 %3。</translation>
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
        <source>There is no control to compare with.</source>
        <translation>没有可以比较的对照。</translation>
    </message>
    <message>
        <source>There is no experiment yet.</source>
        <translation>还没有实验。</translation>
    </message>
    <message>
        <source>There is no experiment yet: choose data that can be opened, then apply.</source>
        <translation>还没有实验：请选择可以打开的数据，然后应用。</translation>
    </message>
    <message>
        <source>There is no experiment yet: the first step has to begin with one.</source>
        <translation>还没有实验：第一步必须以实验开始。</translation>
    </message>
    <message>
        <source>There is no film of this step. %1</source>
        <translation>此步骤没有影片。%1</translation>
    </message>
    <message>
        <source>There is no film of this step: it would have %1, and a film in a handout has up to %2.</source>
        <translation>此步骤没有影片：它将有 %1，而讲义中的影片不超过 %2。</translation>
    </message>
    <message>
        <source>There is no held run %1 to compare with.</source>
        <translation>没有可比较的保留运行 %1。</translation>
    </message>
    <message>
        <source>There is no held run with the number %1.</source>
        <translation>没有编号为 %1 的保留运行。</translation>
    </message>
    <message>
        <source>There is no hidden layer %1: they are 1 to %2.</source>
        <translation>没有隐藏层 %1：隐藏层为 1 到 %2。</translation>
    </message>
    <message>
        <source>There is no image on show.</source>
        <translation>没有显示图像。</translation>
    </message>
    <message>
        <source>There is no layer %1: they are 1 to %2.</source>
        <translation>没有第 %1 层：层为 1 到 %2。</translation>
    </message>
    <message>
        <source>There is no network yet.</source>
        <translation>还没有网络。</translation>
    </message>
    <message>
        <source>There is no pair of layers %1 and %2 with feedback: the hidden layers are 1 to %3.</source>
        <translation>没有带反馈的层对 %1 和 %2：隐藏层为 1 到 %3。</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos;.</source>
        <translation>没有参数“%1”。</translation>
    </message>
    <message>
        <source>There is no part &apos;%1&apos;. It can be %2.</source>
        <translation>没有部分“%1”。可以是 %2。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos;. It can be %2.</source>
        <translation>没有预设“%1”。可以是 %2。</translation>
    </message>
    <message>
        <source>There is no question before the options.</source>
        <translation>选项之前没有问题。</translation>
    </message>
    <message>
        <source>There is no race yet: begin one, then film it.</source>
        <translation>还没有竞赛：请先开始竞赛，再拍摄。</translation>
    </message>
    <message>
        <source>There is no race yet: choose rules, then begin one.</source>
        <translation>还没有竞赛：请选择规则，然后开始竞赛。</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. It can be %2.</source>
        <translation>没有规则“%1”。可以是 %2。</translation>
    </message>
    <message>
        <source>There is no run after this one to go forward to.</source>
        <translation>在此之后没有可前进到的运行。</translation>
    </message>
    <message>
        <source>There is no run before this one to go back to.</source>
        <translation>在此之前没有可返回的运行。</translation>
    </message>
    <message>
        <source>There is no run of %1 with the seed %2 in the race.</source>
        <translation>竞赛中没有 %1 以 %2 为种子的运行。</translation>
    </message>
    <message>
        <source>There is no run to copy yet.</source>
        <translation>还没有可复制的运行。</translation>
    </message>
    <message>
        <source>There is no run yet to record a scene of.</source>
        <translation>还没有可录制为场景的运行。</translation>
    </message>
    <message>
        <source>There is no scene yet</source>
        <translation>还没有场景</translation>
    </message>
    <message>
        <source>There is no scene yet. Ctrl+Shift+B records the board as it is now.</source>
        <translation>还没有场景。按 Ctrl+Shift+B 录制看板现在的样子。</translation>
    </message>
    <message>
        <source>There is no setting &apos;%1&apos;.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>There is no sheet before a run has data.</source>
        <translation>运行有了数据才有画板。</translation>
    </message>
    <message>
        <source>There is no step &apos;%1&apos;, and no such rule races in this one.</source>
        <translation>没有步骤“%1”，也没有这样的规则在此步骤中竞赛。</translation>
    </message>
    <message>
        <source>There is no view &apos;%1&apos;. It can be %2.</source>
        <translation>没有视图“%1”。可用的视图：%2。</translation>
    </message>
    <message>
        <source>There is no what-if to undo.</source>
        <translation>没有可撤销的干预。</translation>
    </message>
    <message>
        <source>There is not enough memory for a second run beside this one and its past.</source>
        <translation>内存不足，容纳不下此运行及其历史之外的第二次运行。</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of this size.</source>
        <translation>内存不足，无法生成这个尺寸的图像。</translation>
    </message>
    <message>
        <source>There is not enough memory for this handout.</source>
        <translation>内存不足，无法制作此讲义。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run.</source>
        <translation>内存不足，无法进行此运行。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法进行。</translation>
    </message>
    <message>
        <source>There is nothing on the sheet.</source>
        <translation>画板上没有内容。</translation>
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
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>There is nothing to vote on: no lesson is open.</source>
        <translation>没有可投票的内容：未打开课程。</translation>
    </message>
    <message>
        <source>There is text before the first step, which begins with a line of ## and its title.</source>
        <translation>第一步之前有文字；步骤以一行 ## 及其标题开始。</translation>
    </message>
    <message>
        <source>These are not the data that the run was made with.</source>
        <translation>这不是该运行所用的数据。</translation>
    </message>
    <message>
        <source>These are the votes of %1.</source>
        <translation>这是 %1 的投票。</translation>
    </message>
    <message>
        <source>They lie in the upper right and the lower left.</source>
        <translation>位于右上和左下。</translation>
    </message>
    <message>
        <source>They stand on the diagonal; all other cells count mistakes.</source>
        <translation>位于对角线上；其他各格是错误的计数。</translation>
    </message>
    <message>
        <source>This cell is cut.</source>
        <translation>此细胞已切除。</translation>
    </message>
    <message>
        <source>This cell is cut: it neither spikes nor sends or gets errors.</source>
        <translation>此细胞已切除：它不发放脉冲，也不发送或接收误差。</translation>
    </message>
    <message>
        <source>This experiment is running.</source>
        <translation>此实验正在运行。</translation>
    </message>
    <message>
        <source>This figure carries no experiment: it was not exported in the window of Microcircuit, or another program has left that out.</source>
        <translation>此图不含实验：它不是在 Microcircuit 的窗口中导出的，或者其他程序已将其去掉。</translation>
    </message>
    <message>
        <source>This is Microcircuit %1, with which its numbers can be others.</source>
        <translation>当前是 Microcircuit %1，数值可能与之不同。</translation>
    </message>
    <message>
        <source>This is a new vote. Lessons → Predictions keeps the votes of %1.</source>
        <translation>这是一次新投票。“课程 → 预测”保留 %1 的投票。</translation>
    </message>
    <message>
        <source>This is its last picture.</source>
        <translation>这是它的最后一幅画面。</translation>
    </message>
    <message>
        <source>This is its value now.</source>
        <translation>这就是它的当前值。</translation>
    </message>
    <message>
        <source>This is no set-up: it has no line &quot;Microcircuit set-up, format 1&quot;.</source>
        <translation>这不是配置：没有“Microcircuit set-up, format 1”这一行。</translation>
    </message>
    <message>
        <source>This is the earliest moment that is kept.</source>
        <translation>这是保留的最早时刻。</translation>
    </message>
    <message>
        <source>This is the experiment of the run.</source>
        <translation>这是当前运行的实验。</translation>
    </message>
    <message>
        <source>This is the first scene.</source>
        <translation>这是第一个场景。</translation>
    </message>
    <message>
        <source>This is the last scene. Esc ends the show.</source>
        <translation>这是最后一个场景。按 Esc 结束放映。</translation>
    </message>
    <message>
        <source>This is the right answer.</source>
        <translation>这是正确答案。</translation>
    </message>
    <message>
        <source>This lesson can also run on %1, which you have opened before. The text then still describes the drawn digits.</source>
        <translation>此课程也可以在你打开过的 %1 上运行。课文讲的仍是合成数字。</translation>
    </message>
    <message>
        <source>This microcircuit is pinned already.</source>
        <translation>此微环路已固定。</translation>
    </message>
    <message>
        <source>This network does not have the chosen cell.</source>
        <translation>此网络没有所选的细胞。</translation>
    </message>
    <message>
        <source>This network does not have the picked cell.</source>
        <translation>此网络没有选中的细胞。</translation>
    </message>
    <message>
        <source>This network does not have the picked synapse.</source>
        <translation>此网络没有选中的突触。</translation>
    </message>
    <message>
        <source>This network has no convolution, so there are no kernels.</source>
        <translation>此网络没有卷积，因此没有卷积核。</translation>
    </message>
    <message>
        <source>This network has no convolution, so there are no maps.</source>
        <translation>此网络没有卷积，因此没有特征图。</translation>
    </message>
    <message>
        <source>This processor has no instruction set &apos;%1&apos;. It has %2.</source>
        <translation>此处理器没有指令集“%1”。它有 %2。</translation>
    </message>
    <message>
        <source>This session was saved in a lesson that has not been begun here before: %1. Lessons → Open lesson… opens it.</source>
        <translation>此会话保存时处于一个以前没有在这里开始过的课程：%1。可用“课程 → 打开课程…”打开它。</translation>
    </message>
    <message>
        <source>This step could not be reached. %1</source>
        <translation>无法到达此步骤。%1</translation>
    </message>
    <message>
        <source>This step of the lesson asks no question.</source>
        <translation>课程的这一步骤没有问题。</translation>
    </message>
    <message>
        <source>This synapse is cut: W and its partner stay 0, whatever it meets.</source>
        <translation>此突触已切断：无论收到什么，W 及其对应反馈都保持为 0。</translation>
    </message>
    <message>
        <source>This text is not as it was written: its checksum does not fit.</source>
        <translation>此文本与写出时不同：校验和不符。</translation>
    </message>
    <message>
        <source>This text is too long for a set-up: it has %1 bytes, and may have %2.</source>
        <translation>此文本作为配置太长：它有 %1 字节，上限为 %2。</translation>
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
        <translation>这是最后一个场景</translation>
    </message>
    <message>
        <source>This what-if continues the one before it, which is of another thing.</source>
        <translation>此干预要接续前一个，但前一个针对的是别的对象。</translation>
    </message>
    <message>
        <source>Threads that simulate</source>
        <translation>参与模拟的线程</translation>
    </message>
    <message>
        <source>Three are pinned: unpin one first.</source>
        <translation>已固定三个：请先取消固定一个。</translation>
    </message>
    <message>
        <source>Three hidden layers</source>
        <translation>三个隐藏层</translation>
    </message>
    <message>
        <source>Threshold ϑ</source>
        <translation>阈值 ϑ</translation>
    </message>
    <message>
        <source>Ticks all rules</source>
        <translation>勾选所有规则</translation>
    </message>
    <message>
        <source>Ticks the rules that are compared most often, and no others: %1</source>
        <translation>只勾选最常用来比较的规则：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time constant of the post-synaptic trace x of a spike train.</source>
        <translation>脉冲序列的突触后迹 x 的时间常数。</translation>
    </message>
    <message>
        <source>Time constant with which the somatic potential leaks away.</source>
        <translation>胞体电位泄漏的时间常数。</translation>
    </message>
    <message>
        <source>Time control</source>
        <translation>时间控制</translation>
    </message>
    <message>
        <source>Time in the presentation, ms</source>
        <translation>呈现中的时间，ms</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>当前时刻</translation>
    </message>
    <message>
        <source>Time since the first scene was shown</source>
        <translation>显示第一个场景以来的时间</translation>
    </message>
    <message>
        <source>Time steps of 1 ms for which a sample is presented.</source>
        <translation>呈现一个样本的时间步数，每步 1 ms。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the chosen scene (F2)</source>
        <translation>选中场景的标题（F2）</translation>
    </message>
    <message>
        <source>Title of the scene</source>
        <translation>场景的标题</translation>
    </message>
    <message>
        <source>Titles, notes and order of the scenes</source>
        <translation>场景的标题、备注和顺序</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the earliest moment</source>
        <translation>到最早的时刻</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>To the latest moment</source>
        <translation>到最新的时刻</translation>
    </message>
    <message>
        <source>Too large a rate</source>
        <translation>学习率过大</translation>
    </message>
    <message>
        <source>Too many steps are waiting to be done; pause to drop them.</source>
        <translation>等待执行的步太多；暂停即可丢弃。</translation>
    </message>
    <message>
        <source>Trace of the spikes, which the synapses above see.</source>
        <translation>脉冲的迹，上方的突触所见。</translation>
    </message>
    <message>
        <source>Traces of the layer below, through the weights W.</source>
        <translation>下一层的迹，经权重 W 传来。</translation>
    </message>
    <message>
        <source>Train on the first so many images; 0 takes all (drawn digits: 10,000).</source>
        <translation>用前多少幅图像训练；0 表示全部（合成数字：10,000）。</translation>
    </message>
    <message>
        <source>Training accuracy %1, loss %2, %3.</source>
        <translation>训练准确率 %1，损失 %2，%3。</translation>
    </message>
    <message>
        <source>Training accuracy (%, %1)</source>
        <translation>训练准确率（%，%1）</translation>
    </message>
    <message>
        <source>Training loss E (%1)</source>
        <translation>训练损失 E（%1）</translation>
    </message>
    <message>
        <source>Training, epochs</source>
        <translation>训练，轮</translation>
    </message>
    <message>
        <source>Trials are judged by held-out images, but none of the %1 training images of %2 are held out; %3 can be up to %4.</source>
        <translation>试验以留出图像评判，但 %2 的 %1 幅训练图像没有留出；%3 最多可为 %4。</translation>
    </message>
    <message>
        <source>Tuned values</source>
        <translation>调优值</translation>
    </message>
    <message>
        <source>Tuned values (*.json)</source>
        <translation>调优值 (*.json)</translation>
    </message>
    <message>
        <source>Tuned values…</source>
        <translation>调优值…</translation>
    </message>
    <message>
        <source>Turn to the left by %1</source>
        <translation>左转 %1</translation>
    </message>
    <message>
        <source>Turn to the right by %1</source>
        <translation>右转 %1</translation>
    </message>
    <message>
        <source>Turns the sign of so many feedback synapses, chosen by the seed: the sign concordance falls by about as much and the accuracy with it, and where feedback learns, both recover.</source>
        <translation>翻转这一比例的反馈突触的符号，由种子选取：符号一致性下降大致相同的幅度，准确率随之下降；反馈可学习时，两者都会恢复。</translation>
    </message>
    <message>
        <source>Two arrays have the name &apos;%1&apos;.</source>
        <translation>有两个数组同名：“%1”。</translation>
    </message>
    <message>
        <source>Two layers of kernels with pools between them learn handwritten digits: kernels of the lower layer become edge detectors, and their feedback kernels come to share their signs.</source>
        <translation>两层卷积核，其间有池化，学习手写数字：较低层的卷积核成为边缘检测器，反馈卷积核逐渐与它们同号。</translation>
    </message>
    <message>
        <source>Two steps have the name &apos;%1&apos;.</source>
        <translation>有两个步骤同名：“%1”。</translation>
    </message>
    <message>
        <source>Type a cell and press Enter: “layer 2, cell 17”, “2 17”, “hidden 1 17”, “output 3”; in a convolution also by channel, row and column, “1:3,4,5”. ↑ ↓ go to its neighbours, Esc gives up what was typed.</source>
        <translation>输入一个细胞并按 Enter：“第 2 层，细胞 17”、“2 17”、“隐藏层 1，17”、“输出层，3”；在卷积中也可按通道、行和列，“1:3,4,5”。↑ ↓ 转到相邻细胞，Esc 放弃输入。</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Uniform sign-concordant feedback: the signs of the forward weights, all with the same magnitude.</source>
        <translation>统一幅值的符号一致反馈：采用前向权重的符号，幅值全部相同。</translation>
    </message>
    <message>
        <source>Unit %1 below layer %2 is outside the receptive field of cell %3.</source>
        <translation>第 %2 层下方的单元 %1 在细胞 %3 的感受野之外。</translation>
    </message>
    <message>
        <source>Unit of a step</source>
        <translation>步的单位</translation>
    </message>
    <message>
        <source>Unit of a step: one time step of 1 ms, one sample, one batch (an update) or one epoch</source>
        <translation>步的单位：1 ms 的时间步、一个样本、一批（一次更新）或一轮</translation>
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
        <translation>每步的单位数</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定%1</translation>
    </message>
    <message>
        <source>Until epoch</source>
        <translation>结束轮次</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Up this page</source>
        <translation>本页向上</translation>
    </message>
    <message>
        <source>Use suggested</source>
        <translation>使用建议值</translation>
    </message>
    <message>
        <source>Use the suggested value</source>
        <translation>使用建议值</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>VIP %1</source>
        <translation>VIP %1</translation>
    </message>
    <message>
        <source>VIP and SST of all layers silenced</source>
        <translation>所有层的 VIP 和 SST 沉默</translation>
    </message>
    <message>
        <source>VIP and SST of layer %1 silenced</source>
        <translation>第 %1 层的 VIP 和 SST 沉默</translation>
    </message>
    <message>
        <source>VIP burst</source>
        <translation>VIP 脉冲簇</translation>
    </message>
    <message>
        <source>VIP bursts</source>
        <translation>VIP 脉冲簇</translation>
    </message>
    <message>
        <source>VIP more</source>
        <translation>VIP 增加</translation>
    </message>
    <message>
        <source>VIP of all layers silenced</source>
        <translation>所有层的 VIP 沉默</translation>
    </message>
    <message>
        <source>VIP of layer %1 silenced</source>
        <translation>第 %1 层的 VIP 沉默</translation>
    </message>
    <message>
        <source>VIP silent</source>
        <translation>VIP 沉默</translation>
    </message>
    <message>
        <source>VIP spikes</source>
        <translation>VIP 脉冲</translation>
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
        <translation>取运行的值</translation>
    </message>
    <message>
        <source>Values, %1 to %2</source>
        <translation>数值，%1 到 %2</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序的版本</translation>
    </message>
    <message>
        <source>View shown twice</source>
        <translation>显示两次的视图</translation>
    </message>
    <message>
        <source>View → %1, key&#xa0;%2</source>
        <translation>视图 → %1，按键 %2</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume of the spikes that are heard; Ctrl+↑ louder, Ctrl+↓ softer</source>
        <translation>所听脉冲的音量；Ctrl+↑ 调高，Ctrl+↓ 调低</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Vote</source>
        <comment>noun</comment>
        <translation>投票</translation>
    </message>
    <message>
        <source>Vote: %1. Keys A to %2 count, Shift with a key removes, Return shows the answer.</source>
        <translation>投票：%1。按键 A 到 %2 计票，加按 Shift 减票，Return 显示答案。</translation>
    </message>
    <message>
        <source>Vote: %1. The answer is on the board.</source>
        <translation>投票：%1。答案已显示在看板上。</translation>
    </message>
    <message>
        <source>Votes for %1: %2</source>
        <translation>选项 %1 的票数：%2</translation>
    </message>
    <message>
        <source>Votes for option %1: type them here, or press %1 or %2 for each</source>
        <translation>选项 %1 的票数：在此输入，或每票按一次 %1 或 %2</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>W %1 → %2</source>
        <translation>W %1 → %2</translation>
    </message>
    <message>
        <source>W &lt; 0</source>
        <translation>W &lt; 0</translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <translation>W = %1，%2</translation>
    </message>
    <message>
        <source>W = %1, %2 → %3</source>
        <translation>W = %1，%2 → %3</translation>
    </message>
    <message>
        <source>W = %1. It changes at the end of the batch, after N = %2 samples; this is number %3.</source>
        <translation>W = %1。它在 N = %2 个样本之后、批结束时改变；这是第 %3 个。</translation>
    </message>
    <message>
        <source>W = %1. It changes with the last step of this sample (N = 1).</source>
        <translation>W = %1。它在此样本的最后一步改变（N = 1）。</translation>
    </message>
    <message>
        <source>W = %1. It does not change: nothing is learned from what is asked.</source>
        <translation>W = %1。它不变：从询问中不学习任何内容。</translation>
    </message>
    <message>
        <source>W &gt; 0</source>
        <translation>W &gt; 0</translation>
    </message>
    <message>
        <source>W and E: %1 same sign, %2 of %3 entries; %4 with a zero</source>
        <translation>W 与 E：%1 同号，%3 个元素中有 %2 个；%4 个含零</translation>
    </message>
    <message>
        <source>W and the feedback weight of the pair become 0 and stay so. In a convolution the entry of the kernel is cut at all positions.</source>
        <translation>W 和与之成对的反馈权重变为 0 并保持不变。在卷积中，卷积核的该元素在所有位置都被切断。</translation>
    </message>
    <message>
        <source>W has not crossed zero.</source>
        <translation>W 未曾过零。</translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1, %2 in epoch %3.</source>
        <translation>W 上次过零在第 %1 轮，%2 在第 %3 轮。</translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1, %2 never did.</source>
        <translation>W 上次过零在第 %1 轮，%2 从未过零。</translation>
    </message>
    <message>
        <source>W last crossed zero in epoch %1.</source>
        <translation>W 上次过零在第 %1 轮。</translation>
    </message>
    <message>
        <source>W x</source>
        <translation>W x</translation>
    </message>
    <message>
        <source>W x, or E e down</source>
        <translation>W x，或向下的 E e</translation>
    </message>
    <message>
        <source>W, or E down</source>
        <translation>W，或向下的 E</translation>
    </message>
    <message>
        <source>Waiting for a misclassified sample.</source>
        <translation>正在等待错分的样本。</translation>
    </message>
    <message>
        <source>Waiting for a weight of cell %1 of layer %2 to change sign.</source>
        <translation>正在等待第 %2 层细胞 %1 的一个权重变号。</translation>
    </message>
    <message>
        <source>Waiting for cell %1 of layer %2 to spike.</source>
        <translation>正在等待第 %2 层细胞 %1 发放脉冲。</translation>
    </message>
    <message>
        <source>Waiting for the end of the epoch.</source>
        <translation>正在等待本轮结束。</translation>
    </message>
    <message>
        <source>Waiting for the next image …</source>
        <translation>正在等待下一幅图像…</translation>
    </message>
    <message>
        <source>Waiting for the race to reach %1 epochs.</source>
        <translation>正在等待竞赛达到 %1 轮。</translation>
    </message>
    <message>
        <source>Waiting: %1.</source>
        <translation>正在等待：%1。</translation>
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
        <translation>权重噪声</translation>
    </message>
    <message>
        <source>Weight transport: the feedback is the transpose of the forward weights at every moment.</source>
        <translation>权重传输：反馈始终是前向权重的转置。</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Weights from each pixel, from %1 to %2</source>
        <translation>各像素的权重，从 %1 到 %2</translation>
    </message>
    <message>
        <source>Weights from one channel below, shared by all positions.</source>
        <translation>来自一个下层通道的权重，所有位置共享。</translation>
    </message>
    <message>
        <source>Weights of the synapse %1 → %2.</source>
        <translation>突触 %1 → %2 的权重。</translation>
    </message>
    <message>
        <source>Wh&amp;y does it not learn?</source>
        <translation>为什么不学习？(&amp;Y)</translation>
    </message>
    <message>
        <source>What &apos;direct&apos; input takes: &apos;none&apos;, intensities from 0 to 1, or &apos;channel&apos;, by which every channel gets mean 0 and standard deviation 1 over the training images.</source>
        <translation>“直接”输入的取值：“无”为 0 到 1 的强度；“按通道”使每个通道在训练图像上的均值为 0、标准差为 1。</translation>
    </message>
    <message>
        <source>What arrives at the apical dendrite now. Double click: go to the cell it comes from.</source>
        <translation>此刻到达顶树突的信号。双击：转到它所来自的细胞。</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>What came:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>What can be read: %1; or an archive of them.</source>
        <translation>可以读取的有：%1；或它们的归档。</translation>
    </message>
    <message>
        <source>What can reach the picked cell.</source>
        <translation>能影响选中细胞的部分。</translation>
    </message>
    <message>
        <source>What do you expect?</source>
        <translation>你预计会怎样？</translation>
    </message>
    <message>
        <source>What drawing &amp;costs</source>
        <translation>绘制开销(&amp;C)</translation>
    </message>
    <message>
        <source>What drawing costs</source>
        <translation>绘制开销</translation>
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
        <translation>干预：%1</translation>
    </message>
    <message>
        <source>What is changed while it runs</source>
        <translation>运行中的更改</translation>
    </message>
    <message>
        <source>What is drawn on the sheet of Input is not in it.</source>
        <translation>不包括“输入”画板上绘制的内容。</translation>
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
        <translation>保留历史至少需要 1 MB。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>What is on show</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>正在运行的内容</translation>
    </message>
    <message>
        <source>What is the race?</source>
        <translation>什么是竞赛？</translation>
    </message>
    <message>
        <source>What is this? Labels the courses and the ranking, or the controls if the pointer is on them</source>
        <translation>这是什么？标注曲线和排名；鼠标指向控件时则标注控件</translation>
    </message>
    <message>
        <source>What is to its right has not happened yet.</source>
        <translation>其右侧尚未发生。</translation>
    </message>
    <message>
        <source>What is wrong with the text typed</source>
        <translation>所输入文字的错误</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>答错的图像</translation>
    </message>
    <message>
        <source>What it repeats repeats something itself: %1</source>
        <translation>被重复的内容自身又在重复：%1</translation>
    </message>
    <message>
        <source>What of the PYR cells is shown: their trace x in the step shown, or how often they have spiked up to it; while presentations pass whole, the mean of x, and how often they have spiked in all</source>
        <translation>显示 PYR 细胞的哪个量：在所显示步的迹 x，或到该步为止的脉冲数；整个呈现一次显示时，为 x 的均值或全部脉冲数</translation>
    </message>
    <message>
        <source>What the basal dendrites add to the potential u of the soma in each ms, like W x + b in a network.</source>
        <translation>基树突每毫秒给胞体电位 u 增加的量，相当于网络中的 W x + b。</translation>
    </message>
    <message>
        <source>What the drawing shows. With a label the errors go down, as in training.</source>
        <translation>绘图表示什么。有标签时，误差会像训练时一样向下传。</translation>
    </message>
    <message>
        <source>What the gate leaves of vₐ, and what the error cells send of it.</source>
        <translation>vₐ 经门控后留下的部分，以及误差细胞发送的部分。</translation>
    </message>
    <message>
        <source>What the learned feedback approaches.</source>
        <translation>学习到的反馈所趋近的值。</translation>
    </message>
    <message>
        <source>What the run on the board is compared with, on the same image: a moment of this run, a held run, or the control of a what-if</source>
        <translation>看板上的运行在同一图像上与什么比较：此运行的某一时刻、保留的运行，或干预的对照</translation>
    </message>
    <message>
        <source>What the run pauses at is not in it: without a window, training would end at the first pause.</source>
        <translation>其中不含运行的暂停条件：没有窗口时，训练会在第一次暂停处结束。</translation>
    </message>
    <message>
        <source>What the step waits for</source>
        <translation>步骤等待的事件</translation>
    </message>
    <message>
        <source>What the step waits for did not happen within %1 updates.</source>
        <translation>步骤等待的事件在 %1 次更新内没有发生。</translation>
    </message>
    <message>
        <source>What the window has to keep takes %1 bytes, more than the %2 that a session can hold: remove some scenes, or some of what is drawn.</source>
        <translation>窗口需要保存的内容占 %1 字节，超过会话所能容纳的 %2 字节：请移除一些场景，或一些绘制的内容。</translation>
    </message>
    <message>
        <source>What this step changes in the run was undone on the way.</source>
        <translation>此步骤对运行的更改已在途中撤销。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>What to learn: &apos;drawn-digits&apos;, made by the program, or a folder or archive with MNIST or one of its relatives (IDX), CIFAR-10 or CIFAR-100, NumPy arrays, or class folders of pictures.</source>
        <translation>学习什么：“合成数字”，由程序生成；或含有 MNIST 及同类数据（IDX）、CIFAR-10 或 CIFAR-100、NumPy 数组、按类别分文件夹的图片的文件夹或归档。</translation>
    </message>
    <message>
        <source>What was done to the run</source>
        <translation>对运行所做的干预</translation>
    </message>
    <message>
        <source>What was presented last is not shown: it was too many updates after the last state kept before it.</source>
        <translation>上次呈现的内容无法显示：它与之前保留的最后一个状态相隔太多次更新。</translation>
    </message>
    <message>
        <source>What was removed is back.</source>
        <translation>移除的内容已恢复。</translation>
    </message>
    <message>
        <source>What was saved cannot be recovered now; it is kept. %1</source>
        <translation>保存的内容现在无法恢复，已保留。%1</translation>
    </message>
    <message>
        <source>What was saved cannot be recovered. %1 It was put aside as %2.</source>
        <translation>保存的内容无法恢复。%1 已另存到 %2。</translation>
    </message>
    <message>
        <source>What weight decay alone makes of the distance.</source>
        <translation>仅由权重衰减造成的距离变化。</translation>
    </message>
    <message>
        <source>What would you like to run?</source>
        <translation>你想运行什么？</translation>
    </message>
    <message>
        <source>What you see in the presenter&apos;s window while the scene is shown: plain text or Markdown, with formulas between dollar signs</source>
        <translation>显示该场景时你在演讲者窗口中看到的内容：纯文本或 Markdown，公式写在美元符号之间</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>What-ifs must be in the order of their updates.</source>
        <translation>干预必须按其更新的顺序排列。</translation>
    </message>
    <message>
        <source>What-ifs of %1: %2.</source>
        <translation>%1 的干预：%2。</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: pan · double click: all
%1 · Shift+click: cursor B · Esc: none
+ −: zoom · Ctrl+← Ctrl+→: pan · Home End: to the ends
Alt+← Alt+→: cursor A · Alt+Shift+← Alt+Shift+→: cursor B</source>
        <translation>滚轮：缩放 · 拖动：平移 · 双击：全部
%1 · Shift+点击：游标 B · Esc：无
+ −：缩放 · Ctrl+← Ctrl+→：平移 · Home End：到两端
Alt+← Alt+→：游标 A · Alt+Shift+← Alt+Shift+→：游标 B</translation>
    </message>
    <message>
        <source>When the synapse changed its sign</source>
        <translation>突触何时变号</translation>
    </message>
    <message>
        <source>Where $u(t) \ge ϑ$; else 0.</source>
        <translation>当 $u(t) \ge ϑ$ 时；否则为 0。</translation>
    </message>
    <message>
        <source>Where are the data now?</source>
        <translation>数据现在在哪里？</translation>
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
        <translation>运行当前位置；全部从 1 开始计数</translation>
    </message>
    <message>
        <source>Whether an error also meets earlier traces of the afferent, which fade as the membrane does. No effect with bp.</source>
        <translation>误差是否也与传入单元更早的迹相遇，这些迹与膜同样衰减。对 bp 不起作用。</translation>
    </message>
    <message>
        <source>Whether both sides are shown, their difference, or all three</source>
        <translation>显示两侧、二者之差，还是全部</translation>
    </message>
    <message>
        <source>Whether each synapse divides what it learns by the root of its running mean square. It wants a far smaller rate, such as 0.001.</source>
        <translation>每个突触是否将所学的量除以其滑动均方的根。此时学习率应小得多，例如 0.001。</translation>
    </message>
    <message>
        <source>Whether each training image is mirrored left-right with probability one half, anew in every epoch.</source>
        <translation>每轮中每幅训练图像是否以二分之一的概率左右镜像。</translation>
    </message>
    <message>
        <source>Whether learned feedback approaches the forward weights as the theory says.</source>
        <translation>学习到的反馈是否如理论所述趋近前向权重。</translation>
    </message>
    <message>
        <source>Whether spikes are in A, in B or in both.</source>
        <translation>脉冲在 A 中、在 B 中，还是两者都有。</translation>
    </message>
    <message>
        <source>Whether synapses learn from the covariance of their two signals instead of from their product. No effect with bp.</source>
        <translation>突触是否根据两个信号的协方差而非乘积来学习。对 bp 不起作用。</translation>
    </message>
    <message>
        <source>Whether the cell goes on while you see it. The run of the network does not depend on it.</source>
        <translation>看着细胞时它是否继续运行。网络的运行与它无关。</translation>
    </message>
    <message>
        <source>Whether the errors of every hidden layer are made as large as those of the output. No effect with bp.</source>
        <translation>是否使每个隐藏层的误差与输出层的一样大。对 bp 不起作用。</translation>
    </message>
    <message>
        <source>Whether the film shows what is drawn on its views. It can be chosen where something is drawn.</source>
        <translation>影片是否显示视图上绘制的内容。有绘制内容时可以选择。</translation>
    </message>
    <message>
        <source>Whether the handout has the answers to the questions, behind all steps</source>
        <translation>讲义是否在所有步骤之后附上问题的答案</translation>
    </message>
    <message>
        <source>Whether the weight decay λ falls with the rate from epoch to epoch.</source>
        <translation>权重衰减 λ 是否随学习率逐轮下降。</translation>
    </message>
    <message>
        <source>Whether what is drawn is seen, here and on figures</source>
        <translation>是否显示绘制的内容，此处与导出的图均适用</translation>
    </message>
    <message>
        <source>Which connections of the picked cell are shown: up, the weights W by which activity travels; down, the feedback E by which errors travel, with the bursts on them in what is shown; or both</source>
        <translation>显示选中细胞的哪些连接：向上，即活动所经的权重 W；向下，即误差所经的反馈 E 及其上的脉冲簇；或两者都显示</translation>
    </message>
    <message>
        <source>Which feedback carries the errors down: &apos;microcircuit&apos; learns it with random efficacies; the others are what it is compared with.</source>
        <translation>用哪种反馈向下传误差：“微环路”以随机效能学习反馈；其他规则供比较。</translation>
    </message>
    <message>
        <source>Which rules race, with how many seeds, and how long.</source>
        <translation>哪些规则参赛，用多少种子，持续多久。</translation>
    </message>
    <message>
        <source>While a class votes</source>
        <translation>全班投票时</translation>
    </message>
    <message>
        <source>While a lesson is open</source>
        <translation>打开课程时</translation>
    </message>
    <message>
        <source>While drawing on views</source>
        <translation>在视图上绘制时</translation>
    </message>
    <message>
        <source>While parts of a view are labelled</source>
        <translation>标注视图各部分时</translation>
    </message>
    <message>
        <source>While scenes are shown</source>
        <translation>显示场景时</translation>
    </message>
    <message>
        <source>While scenes are shown: the present scene again, as it was recorded</source>
        <translation>正在显示场景时：按录制时的样子再次显示当前场景</translation>
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
        <translation>你为什么这样预计？</translation>
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
        <source>With %1 threads the network %2 with presentations of %3 ms would need more than 8 GB of memory; with fewer it needs less.</source>
        <translation>采用 %1 个线程时，网络 %2 每次呈现 %3 ms，将需要超过 8 GB 的内存；线程较少时所需较少。</translation>
    </message>
    <message>
        <source>With &amp;drawings</source>
        <translation>包括绘制的内容(&amp;D)</translation>
    </message>
    <message>
        <source>With an adaptive quantum. With a fixed one, in the first update and where $c r = 0$ it is the parameter “fixed quantum”.</source>
        <translation>用于自适应量子。量子固定时，以及在第一次更新和 $c r = 0$ 时，它取参数“固定量子”的值。</translation>
    </message>
    <message>
        <source>With direct input. With the other encoders, inputs spike more often where $p_j$ is larger.</source>
        <translation>用于“直接”输入。采用其他编码时，$p_j$ 越大，输入发放脉冲越频繁。</translation>
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
        <translation>电流为 %1 时：%2。</translation>
    </message>
    <message>
        <source>With the rule microcircuit.</source>
        <translation>用于规则 microcircuit。</translation>
    </message>
    <message>
        <source>Within a time step PYR spikes stand on the left, error cells on the right. A cell has a row of its own while that has at least a pixel. Else each framed row is a band of several cells, as many as stand beside the layer: the darker at a step, the more of them spike, with one mark for all bursts of VIP and one for those of SST.</source>
        <translation>在一个时间步内，PYR 脉冲在左，误差细胞在右。细胞的行高至少有一个像素时，每个细胞占一行；否则每个带框行是多个细胞的色带，细胞数标在该层旁边：某一步颜色越深，发放脉冲的细胞越多；VIP 和 SST 的全部脉冲簇各用一个标记表示。</translation>
    </message>
    <message>
        <source>Without SST nothing says &quot;fire less&quot;: after some twenty batches VIP has driven every output cell to spike in every step, and all digits look alike. Ten batches later the run pauses and says so; Undo in What if (Ctrl+Z) gives SST back from the start.</source>
        <translation>没有 SST，就没有什么表示“减少发放”：二十批左右之后，VIP 已使每个输出细胞每步都发放脉冲，所有数字看起来都一样。再过十批，运行会暂停并说明原因；在“干预”中撤销（Ctrl+Z）可从头恢复 SST。</translation>
    </message>
    <message>
        <source>Write the handout as</source>
        <translation>讲义另存为</translation>
    </message>
    <message>
        <source>Write, or erase, there</source>
        <translation>在该处写字或擦除</translation>
    </message>
    <message>
        <source>Writes a lesson with its figures, questions and answers as PDF or HTML</source>
        <translation>将课程连同图、问题和答案写成 PDF 或 HTML</translation>
    </message>
    <message>
        <source>Writes all predictions as comma-separated values, for a spreadsheet</source>
        <translation>将所有预测写成逗号分隔值，供电子表格使用</translation>
    </message>
    <message>
        <source>Writes charts and ranking as PNG or SVG</source>
        <translation>将图表和排名写成 PNG 或 SVG</translation>
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
        <translation>已写入：%1（%2）</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Wrong signs</source>
        <translation>符号错误</translation>
    </message>
    <message>
        <source>You hear %1. %2 S turns the sound off.</source>
        <translation>你听到的是%1。%2 按 S 关闭声音。</translation>
    </message>
    <message>
        <source>You predicted: *%1*</source>
        <translation>你的预测：%1</translation>
    </message>
    <message>
        <source>Your drawing, %1 on an image.</source>
        <translation>你的绘图，%1，绘在图像上。</translation>
    </message>
    <message>
        <source>Your drawing, %1.</source>
        <translation>你的绘图，%1。</translation>
    </message>
    <message>
        <source>Your own run comes back when you close the lesson.</source>
        <translation>关闭课程后，你自己的运行会恢复。</translation>
    </message>
    <message>
        <source>Your own run was saved at %1, that of the lesson you had open at %2.</source>
        <translation>你自己的运行保存于 %1，所打开课程的运行保存于 %2。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in, at cursor A or in the middle</source>
        <translation>放大，在游标 A 处或中间</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to the top of the accuracy</source>
        <translation>放大准确率的顶部</translation>
    </message>
    <message>
        <source>Zoomed: a double click shows all.</source>
        <translation>已缩放：双击显示全部。</translation>
    </message>
    <message>
        <source>Zooms the accuracy to 80 to 100 %, as soon as something lies there</source>
        <translation>有点落在 80 到 100 % 之间时，将准确率放大到这一范围</translation>
    </message>
    <message>
        <source>a confusion matrix has %1 classes, but the network has %2</source>
        <translation>混淆矩阵有 %1 个类别，但网络有 %2 个</translation>
    </message>
    <message>
        <source>a count of a confusion matrix</source>
        <translation>混淆矩阵的计数</translation>
    </message>
    <message>
        <source>a curve has a point that is not after the one before it</source>
        <translation>一条曲线上有一个点不在前一个点之后</translation>
    </message>
    <message>
        <source>a curve is too long</source>
        <translation>一条曲线太长</translation>
    </message>
    <message>
        <source>a distance from which the prediction begins is not a number from 0</source>
        <translation>预测所由开始的距离不是从 0 起的数</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>a layer is empty. Write the cells of each layer, like 784-400-10.</source>
        <translation>有一层是空的。请写出每层的细胞数，例如 784-400-10。</translation>
    </message>
    <message>
        <source>a place in a confusion matrix</source>
        <translation>混淆矩阵中的位置</translation>
    </message>
    <message>
        <source>a point of the concordance has %1 pairs of layers, but the network has %2</source>
        <translation>一致性的一个点有 %1 对层，但网络有 %2 对</translation>
    </message>
    <message>
        <source>a point of the measures has %1 layers, but the network has %2</source>
        <translation>测量值的一个点有 %1 层，但网络有 %2 层</translation>
    </message>
    <message>
        <source>a prediction has %1 pairs of layers, but the network has %2</source>
        <translation>一个预测有 %1 对层，但网络有 %2 对</translation>
    </message>
    <message>
        <source>a run that is held no longer</source>
        <translation>一次已不再保留的运行</translation>
    </message>
    <message>
        <source>a sample is misclassified</source>
        <translation>一个样本被错分</translation>
    </message>
    <message>
        <source>a sample is misclassified, %1 taken for %2</source>
        <translation>一个样本被错分，%1 被认作 %2</translation>
    </message>
    <message>
        <source>a spike every %1 (%2 spikes per ms)</source>
        <translation>每 %1 一个脉冲（每毫秒 %2 个）</translation>
    </message>
    <message>
        <source>a spike in both</source>
        <translation>两者都有脉冲</translation>
    </message>
    <message>
        <source>a spike only in A</source>
        <translation>仅 A 有脉冲</translation>
    </message>
    <message>
        <source>a spike only in B</source>
        <translation>仅 B 有脉冲</translation>
    </message>
    <message>
        <source>a stride</source>
        <translation>一个步距</translation>
    </message>
    <message>
        <source>a value is no longer finite</source>
        <translation>某个值不再有限</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 min per epoch</source>
        <translation>每轮约 %1 min</translation>
    </message>
    <message>
        <source>about %1 s per epoch</source>
        <translation>每轮约 %1 s</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>accuracy on held-out images</source>
        <translation>留出图像上的准确率</translation>
    </message>
    <message>
        <source>accuracy on held-out images %1 % ≥ %2 %</source>
        <translation>留出图像上的准确率 %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>accuracy&gt;=97% (of a test), train-accuracy&gt;=97% (of the last 50 batches), concordance:LAYER&gt;=90% (of LAYER and the one above), spike:LAYER:CELL, misclassified, sign-change:LAYER:CELL:AFFERENT or epoch-end</source>
        <translation>accuracy&gt;=97%（一次测试的）、train-accuracy&gt;=97%（最近 50 批的）、concordance:LAYER&gt;=90%（LAYER 与上一层的）、spike:LAYER:CELL、misclassified、sign-change:LAYER:CELL:AFFERENT 或 epoch-end</translation>
    </message>
    <message>
        <source>adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>adaptive quantum in units of the errors</source>
        <translation>自适应量子，以误差大小为单位</translation>
    </message>
    <message>
        <source>adaptive scale</source>
        <translation>自适应尺度</translation>
    </message>
    <message>
        <source>adaptive step</source>
        <translation>自适应步长</translation>
    </message>
    <message>
        <source>adaptive step of a synapse</source>
        <translation>突触的自适应步长</translation>
    </message>
    <message>
        <source>afferent </source>
        <translation>传入 </translation>
    </message>
    <message>
        <source>afferents of a cell</source>
        <translation>一个细胞的传入单元数</translation>
    </message>
    <message>
        <source>after an update</source>
        <translation>更新之后才有</translation>
    </message>
    <message>
        <source>after the batch</source>
        <translation>本批之后才有</translation>
    </message>
    <message>
        <source>after update</source>
        <translation>更新之后</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all %1 %2</source>
        <translation>%1的全部%2</translation>
    </message>
    <message>
        <source>all hidden layers</source>
        <translation>所有隐藏层</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>all plasticity frozen</source>
        <translation>所有可塑性已冻结</translation>
    </message>
    <message>
        <source>all synapses learn again</source>
        <translation>所有突触重新学习</translation>
    </message>
    <message>
        <source>an epoch ends</source>
        <translation>一轮结束</translation>
    </message>
    <message>
        <source>and %1 less active</source>
        <translation>另有 %1 个较不活跃</translation>
    </message>
    <message>
        <source>angle of B and M∘Wᵀ</source>
        <translation>B 与 M∘Wᵀ 的夹角</translation>
    </message>
    <message>
        <source>angle of B to M∘Wᵀ</source>
        <translation>B 与 M∘Wᵀ 的夹角</translation>
    </message>
    <message>
        <source>angle of E and Wᵀ</source>
        <translation>E 与 Wᵀ 的夹角</translation>
    </message>
    <message>
        <source>angle of E to Wᵀ</source>
        <translation>E 与 Wᵀ 的夹角</translation>
    </message>
    <message>
        <source>angle to the exact gradient</source>
        <translation>与精确梯度的夹角</translation>
    </message>
    <message>
        <source>angle to the exact gradient (°)</source>
        <translation>与精确梯度的夹角（°）</translation>
    </message>
    <message>
        <source>angle to the gradient (°)</source>
        <translation>与梯度的夹角（°）</translation>
    </message>
    <message>
        <source>angle to the update with the feedback M∘Wᵀ</source>
        <translation>与反馈 M∘Wᵀ 所得更新的夹角</translation>
    </message>
    <message>
        <source>another run is writing its results to this folder.</source>
        <translation>另一次运行正在将结果写入此文件夹。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>apical dendrite</source>
        <translation>顶树突</translation>
    </message>
    <message>
        <source>apical dendrite: %1; soma: %2; basal dendrites: %3; VIP %4, SST %5; %6</source>
        <translation>顶树突：%1；胞体：%2；基树突：%3；VIP %4，SST %5；%6</translation>
    </message>
    <message>
        <source>apical potential</source>
        <translation>顶树突电位</translation>
    </message>
    <message>
        <source>apical vₐ</source>
        <translation>顶树突 vₐ</translation>
    </message>
    <message>
        <source>arrows down</source>
        <translation>箭头向下</translation>
    </message>
    <message>
        <source>arrows up</source>
        <translation>箭头向上</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>请求：%1</translation>
    </message>
    <message>
        <source>asked: 100,000 ms/s</source>
        <translation>请求：100,000 ms/s</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at least %1 above %2</source>
        <translation>至少比%2高 %1</translation>
    </message>
    <message>
        <source>at least %1 below %2</source>
        <translation>至少比%2低 %1</translation>
    </message>
    <message>
        <source>at least as high as %1</source>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>at most %1 above %2</source>
        <translation>最多比%2高 %1</translation>
    </message>
    <message>
        <source>at most %1 below %2</source>
        <translation>最多比%2低 %1</translation>
    </message>
    <message>
        <source>at most as high as %1</source>
        <translation>不高于%1</translation>
    </message>
    <message>
        <source>at the output</source>
        <translation>仅在输出层</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>basal dendrites</source>
        <translation>基树突</translation>
    </message>
    <message>
        <source>basal potential</source>
        <translation>基树突电位</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
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
        <translation>第一幅图像之前</translation>
    </message>
    <message>
        <source>belongs to a data set whose images would take %1 bytes of memory, more than the %2 that are accepted. Fewer images can be asked for.</source>
        <translation>属于一个数据集，其图像将占 %1 字节内存，超过可接受的 %2 字节。可以只要求较少的图像。</translation>
    </message>
    <message>
        <source>belongs to no data set that can be read.</source>
        <translation>不属于任何可以读取的数据集。</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>bookmark “%1”</source>
        <translation>书签“%1”</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>bp adds what later steps bring back: no cell could know it now.</source>
        <translation>bp 还加上后续各步传回的部分：此刻没有细胞能知道它。</translation>
    </message>
    <message>
        <source>bp, %1</source>
        <translation>bp，%1</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>不成立：%1</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>脉冲簇</translation>
    </message>
    <message>
        <source>burst of %1</source>
        <translation>%1 个脉冲的簇</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>按通道</translation>
    </message>
    <message>
        <source>by |E e|</source>
        <translation>按 |E e|</translation>
    </message>
    <message>
        <source>by |E|</source>
        <translation>按 |E|</translation>
    </message>
    <message>
        <source>by |W x|</source>
        <translation>按 |W x|</translation>
    </message>
    <message>
        <source>by |W x|, |E e|</source>
        <translation>按 |W x|、|E e|</translation>
    </message>
    <message>
        <source>by |W|</source>
        <translation>按 |W|</translation>
    </message>
    <message>
        <source>by |W|, |E|</source>
        <translation>按 |W|、|E|</translation>
    </message>
    <message>
        <source>cannot be gone on from: %1</source>
        <translation>无法由此继续：%1</translation>
    </message>
    <message>
        <source>cannot be made a folder: %1</source>
        <translation>无法建立为文件夹：%1</translation>
    </message>
    <message>
        <source>cannot be made a folder: a file is in the way</source>
        <translation>无法建立为文件夹：有同名文件</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>无法读到末尾</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>cannot be used: a what-if is in force before its time, or not in force after it.</source>
        <translation>无法使用：有干预在其时间之前起作用，或在其时间之后不起作用。</translation>
    </message>
    <message>
        <source>cannot be written to: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>cannot be written: its folder does not exist</source>
        <translation>无法写入：文件夹不存在</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>细胞</translation>
    </message>
    <message>
        <source>cell </source>
        <translation>细胞 </translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>细胞 %1</translation>
    </message>
    <message>
        <source>cell %1 of layer %2 spikes</source>
        <translation>第 %2 层细胞 %1 发放脉冲</translation>
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
        <translation>细胞</translation>
    </message>
    <message>
        <source>cells that fire only in A (%1): %2</source>
        <translation>仅在 A 中发放的细胞（%1）：%2</translation>
    </message>
    <message>
        <source>cells that fire only in B (%1): %2</source>
        <translation>仅在 B 中发放的细胞（%1）：%2</translation>
    </message>
    <message>
        <source>ch %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>通道 %1</translation>
    </message>
    <message>
        <source>channel %1, kernel row %2, column %3</source>
        <translation>通道 %1，卷积核第 %2 行、第 %3 列</translation>
    </message>
    <message>
        <source>channel %1, row %2, column %3</source>
        <translation>通道 %1，第 %2 行、第 %3 列</translation>
    </message>
    <message>
        <source>channel %1, row %2, column %3, pooled</source>
        <translation>通道 %1，第 %2 行、第 %3 列，池化</translation>
    </message>
    <message>
        <source>channel %1: mean spikes %2, %3</source>
        <translation>通道 %1：平均脉冲数 %2，%3</translation>
    </message>
    <message>
        <source>channel %1: mean x %2, %3</source>
        <translation>通道 %1：x 均值 %2，%3</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>claims %1 images, more than the %2 that are accepted</source>
        <translation>声称有 %1 幅图像，超过可接受的 %2 幅</translation>
    </message>
    <message>
        <source>claims %1 labels, more than the %2 that are accepted</source>
        <translation>声称有 %1 个标签，超过可接受的 %2 个</translation>
    </message>
    <message>
        <source>claims images of %1 columns, but only 1 to %2 are accepted</source>
        <translation>声称图像有 %1 列，但只接受 1 到 %2 列</translation>
    </message>
    <message>
        <source>claims images of %1 pixels, more than the %2 that are accepted</source>
        <translation>声称图像有 %1 像素，超过可接受的 %2</translation>
    </message>
    <message>
        <source>claims images of %1 rows, but only 1 to %2 are accepted</source>
        <translation>声称图像有 %1 行，但只接受 1 到 %2 行</translation>
    </message>
    <message>
        <source>claims images of %1, more than the %2 pixels that are accepted</source>
        <translation>声称图像为 %1，超过可接受的 %2 像素</translation>
    </message>
    <message>
        <source>claims images of more than %1 numbers</source>
        <translation>声称图像超过 %1 个数</translation>
    </message>
    <message>
        <source>claims labels of more than %1 numbers</source>
        <translation>声称标签超过 %1 个数</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>class folders of PNG or JPEG pictures (train/CLASS/, test/CLASS/)</source>
        <translation>按类别分文件夹的 PNG 或 JPEG 图片（train/CLASS/、test/CLASS/）</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>click: cursor A</source>
        <translation>点击：游标 A</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>concordance of layers %1 and %2 ≥ %3</source>
        <translation>第 %1 层与第 %2 层的一致性 ≥ %3</translation>
    </message>
    <message>
        <source>concordance ≥</source>
        <translation>一致性 ≥</translation>
    </message>
    <message>
        <source>concordance, %1</source>
        <translation>一致性，%1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>control: %1 %2</source>
        <translation>对照：%1 %2</translation>
    </message>
    <message>
        <source>control: goes on beside, not tested yet</source>
        <translation>对照：同步进行，尚未测试</translation>
    </message>
    <message>
        <source>cosine of the update with</source>
        <translation>更新的余弦，相对于</translation>
    </message>
    <message>
        <source>cosine with</source>
        <translation>余弦，对</translation>
    </message>
    <message>
        <source>course, epochs</source>
        <translation>进程，轮</translation>
    </message>
    <message>
        <source>covariance</source>
        <translation>协方差</translation>
    </message>
    <message>
        <source>credit through time</source>
        <translation>跨时间的信用</translation>
    </message>
    <message>
        <source>current %3 into layer %1, cell %2</source>
        <translation>向第 %1 层细胞 %2 注入电流 %3</translation>
    </message>
    <message>
        <source>current in units of the somatic potential u</source>
        <translation>电流，以胞体电位 u 为单位</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已切除</translation>
    </message>
    <message>
        <source>cut: nothing passes</source>
        <translation>已切断：没有信号通过</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>data not compared with those before</source>
        <translation>未与之前的数据核对</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>desired output spike, 0 or 1</source>
        <translation>期望的输出脉冲，0 或 1</translation>
    </message>
    <message>
        <source>difference alone</source>
        <translation>仅差值</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>direct feedback</source>
        <translation>直接反馈</translation>
    </message>
    <message>
        <source>direct feedback D against the path of W to the output</source>
        <translation>直接反馈 D 对 W 到输出层的通路</translation>
    </message>
    <message>
        <source>direct feedback from %1</source>
        <translation>来自%1的直接反馈</translation>
    </message>
    <message>
        <source>direct input</source>
        <translation>直接输入</translation>
    </message>
    <message>
        <source>distance from the threshold, in widths of the gate</source>
        <translation>与阈值的距离，以门控宽度为单位</translation>
    </message>
    <message>
        <source>distance of B from M∘Wᵀ</source>
        <translation>B 与 M∘Wᵀ 的距离</translation>
    </message>
    <message>
        <source>does not have a label and codes of characters in every line</source>
        <translation>并非每行都有一个标签和字符编码</translation>
    </message>
    <message>
        <source>down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>drawing seed</source>
        <translation>绘制种子</translation>
    </message>
    <message>
        <source>drawn digits</source>
        <translation>合成数字</translation>
    </message>
    <message>
        <source>duplicate a scene</source>
        <translation>复制场景</translation>
    </message>
    <message>
        <source>e</source>
        <translation>e</translation>
    </message>
    <message>
        <source>e %1</source>
        <translation>e %1</translation>
    </message>
    <message>
        <source>e = %1</source>
        <translation>e = %1</translation>
    </message>
    <message>
        <source>e = %1, SST burst of %2</source>
        <translation>e = %1，SST 脉冲簇 %2</translation>
    </message>
    <message>
        <source>e = %1, VIP burst of %2</source>
        <translation>e = %1，VIP 脉冲簇 %2</translation>
    </message>
    <message>
        <source>e = δᵤ, through time</source>
        <translation>e = δᵤ，跨时间</translation>
    </message>
    <message>
        <source>e = ε, the error that the cell sends: errors are graded.</source>
        <translation>e = ε 是细胞发送的误差：误差为连续值。</translation>
    </message>
    <message>
        <source>e, B − A: %1</source>
        <translation>e，B − A：%1</translation>
    </message>
    <message>
        <source>e: ▲ + ■ −</source>
        <translation>e：▲ + ■ −</translation>
    </message>
    <message>
        <source>e: ▲ up ■ down</source>
        <translation>e：▲ 高 ■ 低</translation>
    </message>
    <message>
        <source>each row: %1 cells</source>
        <translation>每行 %1 个细胞</translation>
    </message>
    <message>
        <source>each sets everything up and starts learning</source>
        <translation>一键布置好一切并开始学习</translation>
    </message>
    <message>
        <source>effective feedback E against W</source>
        <translation>有效反馈 E 对 W</translation>
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
        <translation>资格迹</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these words, a code as in HTML</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>ep. %1 · b. %2 · s. %3</source>
        <translation>轮 %1 · 批 %2 · 样本 %3</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>epoch %1 · batch %2 / %3 · sample %4</source>
        <translation>第 %1 轮 · 第 %2 / %3 批 · 第 %4 个样本</translation>
    </message>
    <message>
        <source>epoch %1 · batch %2 · sample %3</source>
        <translation>第 %1 轮 · 第 %2 批 · 第 %3 个样本</translation>
    </message>
    <message>
        <source>epoch %1, batch %2</source>
        <translation>第 %1 轮，第 %2 批</translation>
    </message>
    <message>
        <source>epoch %1, batch %2, sample %3, %4 ms</source>
        <translation>第 %1 轮，第 %2 批，第 %3 个样本，%4 ms</translation>
    </message>
    <message>
        <source>epoch 10 · batch 888 / 888 · sample 88</source>
        <translation>第 10 轮 · 第 888 / 888 批 · 第 88 个样本</translation>
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
        <translation>误差均衡</translation>
    </message>
    <message>
        <source>eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>error adaptation</source>
        <translation>误差适应</translation>
    </message>
    <message>
        <source>error carried by one spike of an error cell</source>
        <translation>误差细胞的一个脉冲所携带的误差</translation>
    </message>
    <message>
        <source>error cells of all layers no longer silenced</source>
        <translation>所有层的误差细胞不再沉默</translation>
    </message>
    <message>
        <source>error cells of layer %1 no longer silenced</source>
        <translation>第 %1 层的误差细胞不再沉默</translation>
    </message>
    <message>
        <source>error cells there are silenced: undo that what-if.</source>
        <translation>那里的误差细胞已沉默：请撤销该干预。</translation>
    </message>
    <message>
        <source>error cells: %1</source>
        <translation>误差细胞：%1</translation>
    </message>
    <message>
        <source>error drive</source>
        <translation>误差驱动</translation>
    </message>
    <message>
        <source>error e</source>
        <translation>误差 e</translation>
    </message>
    <message>
        <source>error quantum</source>
        <translation>误差量子</translation>
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
        <translation>误差：E &lt; 0 时 VIP 与 SST 互换</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>errors from %1</source>
        <translation>来自%1的误差</translation>
    </message>
    <message>
        <source>errors from the teacher</source>
        <translation>来自教师信号的误差</translation>
    </message>
    <message>
        <source>errors to %1</source>
        <translation>传到%1的误差</translation>
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
        <translation>步骤 %1 到 %2 的实验 · 种子 %3</translation>
    </message>
    <message>
        <source>factor of the rate from epoch to epoch</source>
        <translation>学习率逐轮相乘的因子</translation>
    </message>
    <message>
        <source>falling decay</source>
        <translation>衰减随学习率下降</translation>
    </message>
    <message>
        <source>feedback E comes straight from the output</source>
        <translation>反馈 E 直接来自输出层</translation>
    </message>
    <message>
        <source>feedback M∘Wᵀ</source>
        <translation>反馈 M∘Wᵀ</translation>
    </message>
    <message>
        <source>feedback M∘Wᵀ, %1</source>
        <translation>反馈 M∘Wᵀ，%1</translation>
    </message>
    <message>
        <source>feedback alignment</source>
        <translation>反馈对齐</translation>
    </message>
    <message>
        <source>feedback from %1</source>
        <translation>来自%1的反馈</translation>
    </message>
    <message>
        <source>feedback from above</source>
        <translation>来自上方的反馈</translation>
    </message>
    <message>
        <source>feedback from the layer above</source>
        <translation>来自上一层的反馈</translation>
    </message>
    <message>
        <source>feedback learns again</source>
        <translation>反馈重新学习</translation>
    </message>
    <message>
        <source>feedback plasticity frozen</source>
        <translation>反馈的可塑性已冻结</translation>
    </message>
    <message>
        <source>feedback scale</source>
        <translation>反馈尺度</translation>
    </message>
    <message>
        <source>feedback scale β</source>
        <translation>反馈尺度 β</translation>
    </message>
    <message>
        <source>fire less</source>
        <translation>减少发放</translation>
    </message>
    <message>
        <source>fire more</source>
        <translation>增加发放</translation>
    </message>
    <message>
        <source>firing rate of a cell in an update</source>
        <translation>一次更新中细胞的发放率</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>fixed quantum</source>
        <translation>固定量子</translation>
    </message>
    <message>
        <source>floor of the root</source>
        <translation>根的下限</translation>
    </message>
    <message>
        <source>for synapses from the input</source>
        <translation>来自输入层的突触无</translation>
    </message>
    <message>
        <source>forward weight</source>
        <translation>前向权重</translation>
    </message>
    <message>
        <source>framed: several cells</source>
        <translation>带框：多个细胞</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>from cell</source>
        <translation>来自细胞</translation>
    </message>
    <message>
        <source>from layer</source>
        <translation>来自层</translation>
    </message>
    <message>
        <source>from the layer below</source>
        <translation>来自下一层</translation>
    </message>
    <message>
        <source>from the prediction</source>
        <translation>与预测相比</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>f–I curve</source>
        <translation>f–I 曲线</translation>
    </message>
    <message>
        <source>f–I curve, 0 to 1 spikes per ms</source>
        <translation>f–I 曲线，每毫秒 0 到 1 个脉冲</translation>
    </message>
    <message>
        <source>g(h·vₐ−ε̄) = %1</source>
        <translation>g(h·vₐ−ε̄) = %1</translation>
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
        <translation>门控 h</translation>
    </message>
    <message>
        <source>gate h(u)</source>
        <translation>门控 h(u)</translation>
    </message>
    <message>
        <source>gate h(u) = %1</source>
        <translation>门控 h(u) = %1</translation>
    </message>
    <message>
        <source>gate of the soma, 0 to 1</source>
        <translation>胞体的门控，0 到 1</translation>
    </message>
    <message>
        <source>gate width</source>
        <translation>门控宽度</translation>
    </message>
    <message>
        <source>goes on after the %1 bytes that its header promises</source>
        <translation>在文件头声明的 %1 字节之后还有内容</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>连续值</translation>
    </message>
    <message>
        <source>graded errors</source>
        <translation>连续值误差</translation>
    </message>
    <message>
        <source>graded: size ∝ |e|</source>
        <translation>连续值：大小 ∝ |e|</translation>
    </message>
    <message>
        <source>gradient angle, lowest layer (°)</source>
        <translation>梯度夹角，最低层（°）</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>h%1</source>
        <translation>隐%1</translation>
    </message>
    <message>
        <source>h, the gate: 1 while u is at the threshold, near 0 far from it.</source>
        <translation>h 是门控：u 在阈值处时为 1，远离阈值时接近 0。</translation>
    </message>
    <message>
        <source>has %1 and %2 of images, but an image takes %3 bytes</source>
        <translation>有 %1 和 %2 图像数据，但一幅图像占 %3 字节</translation>
    </message>
    <message>
        <source>has %1 bytes, more than the %2 that are accepted</source>
        <translation>有 %1 字节，超过可接受的 %2 字节</translation>
    </message>
    <message>
        <source>has %1 class folders, but %2 are accepted</source>
        <translation>有 %1 个类别文件夹，但可接受 %2 个</translation>
    </message>
    <message>
        <source>has %1 dimensions, but images are count x rows x columns, or with channels</source>
        <translation>有 %1 维，但图像应为 数量 x 行 x 列，或再加通道</translation>
    </message>
    <message>
        <source>has %1 for the label of image %2, but labels are whole numbers from 0 to 255</source>
        <translation>图像 %2 的标签为 %1，但标签应为 0 到 255 的整数</translation>
    </message>
    <message>
        <source>has %1 lines with names of classes, but 1 to %2 are accepted</source>
        <translation>有 %1 行类别名称，但可接受 1 到 %2 行</translation>
    </message>
    <message>
        <source>has %1 per label, but one is needed, the number of the class</source>
        <translation>每个标签有 %1，但只需要一个，即类别的编号</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels in %4 channels, but no more than %3 in all are accepted</source>
        <translation>有 %1 x %2 像素、%4 个通道，但总共最多接受 %3</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels in 1 channel, but no more than %3 in all are accepted</source>
        <translation>有 %1 x %2 像素、1 个通道，但总共最多接受 %3</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, but %3 has %4 x %5: all pictures must have one size</source>
        <translation>有 %1 x %2 像素，但 %3 有 %4 x %5：所有图片的尺寸必须相同</translation>
    </message>
    <message>
        <source>has %1, but there are %2 images</source>
        <translation>有 %1，但有 %2 幅图像</translation>
    </message>
    <message>
        <source>has %1, but there is 1 image</source>
        <translation>有 %1，但只有 1 幅图像</translation>
    </message>
    <message>
        <source>has %1, which is no multiple of the %2 bytes of a %3 record</source>
        <translation>有 %1，不是 %3 记录 %2 字节的整数倍</translation>
    </message>
    <message>
        <source>has %2 names of classes, but there are images with the label %1</source>
        <translation>有 %2 个类别名称，但有标签为 %1 的图像</translation>
    </message>
    <message>
        <source>has 1 dimension, but images are count x rows x columns, or with channels</source>
        <translation>有 1 维，但图像应为 数量 x 行 x 列，或再加通道</translation>
    </message>
    <message>
        <source>has 1 name of a class, but there are images with the label %1</source>
        <translation>有 1 个类别名称，但有标签为 %1 的图像</translation>
    </message>
    <message>
        <source>has a bookmark that its run cannot have.</source>
        <translation>有一个其运行不可能有的书签。</translation>
    </message>
    <message>
        <source>has a class folder whose name is no text in UTF-8</source>
        <translation>有一个类别文件夹的名称不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>has a header of %1 bytes, more than the %2 that are accepted.</source>
        <translation>文件头有 %1 字节，超过可接受的 %2 字节。</translation>
    </message>
    <message>
        <source>has a header that is too long for a NumPy array of numbers</source>
        <translation>文件头对于 NumPy 数值数组来说太长</translation>
    </message>
    <message>
        <source>has a held run in a place that its data do not have.</source>
        <translation>有一次保留的运行位于其数据所没有的位置。</translation>
    </message>
    <message>
        <source>has a held run with parts of a session: %1.</source>
        <translation>有一次保留的运行带有会话的内容：%1。</translation>
    </message>
    <message>
        <source>has a held run without a name or a colour of its own.</source>
        <translation>有一次保留的运行没有自己的名称或颜色。</translation>
    </message>
    <message>
        <source>has a name of a class that is no text</source>
        <translation>有一个类别名称不是文本</translation>
    </message>
    <message>
        <source>has a number of more than 64 bits</source>
        <translation>有一个超过 64 位的数</translation>
    </message>
    <message>
        <source>has a number that is not finite in item %1</source>
        <translation>第 %1 项有一个非有限的数</translation>
    </message>
    <message>
        <source>has an array in Fortran order; save numpy.ascontiguousarray of it</source>
        <translation>有一个 Fortran 顺序的数组；请保存其 numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>has an unknown entry &apos;%1&apos;.</source>
        <translation>有未知的条目“%1”。</translation>
    </message>
    <message>
        <source>has come less far than it stands.</source>
        <translation>所到达的比所在的还早。</translation>
    </message>
    <message>
        <source>has data that are no array of unsigned bytes</source>
        <translation>其数据不是无符号字节数组</translation>
    </message>
    <message>
        <source>has elements of the type %1, but numbers are needed: int or uint of 8 to 64 bits, float32 or float64</source>
        <translation>元素类型为 %1，但需要的是数：8 到 64 位的 int 或 uint，float32 或 float64</translation>
    </message>
    <message>
        <source>has elements that are structures, but numbers are needed: int or uint of 8 to 64 bits, float32 or float64</source>
        <translation>元素是结构体，但需要的是数：8 到 64 位的 int 或 uint，float32 或 float64</translation>
    </message>
    <message>
        <source>has further bytes after the end of its compressed data</source>
        <translation>压缩数据结束之后还有多余的字节</translation>
    </message>
    <message>
        <source>has images of %1, but the training images are %2</source>
        <translation>图像为 %1，但训练图像为 %2</translation>
    </message>
    <message>
        <source>has items of %1 x %2 x %3 numbers, of which either the first or the last must be the channels of an image, 1 or 3, and the other must not</source>
        <translation>每项有 %1 x %2 x %3 个数，其中第一维或最后一维必须是图像的通道数（1 或 3），另一个则不能是</translation>
    </message>
    <message>
        <source>has labels %1 to %2, which need %3 output cells, as labels count from 0, but the network %4 has only %5.</source>
        <translation>标签为 %1 到 %2，从 0 开始计数，需要 %3 个输出细胞，但网络 %4 只有 %5 个。</translation>
    </message>
    <message>
        <source>has mean errors that its experiment cannot have.</source>
        <translation>含有其实验不可能有的平均误差。</translation>
    </message>
    <message>
        <source>has mean squares that no updates can have made.</source>
        <translation>含有任何更新都不可能产生的均方值。</translation>
    </message>
    <message>
        <source>has more held runs than there can be, or no list of them.</source>
        <translation>保留的运行过多，或没有其列表。</translation>
    </message>
    <message>
        <source>has more than the %1 bytes that are accepted</source>
        <translation>超过可接受的 %1 字节</translation>
    </message>
    <message>
        <source>has no PNG or JPEG pictures in its folders</source>
        <translation>文件夹中没有 PNG 或 JPEG 图片</translation>
    </message>
    <message>
        <source>has no list of labels</source>
        <translation>没有标签列表</translation>
    </message>
    <message>
        <source>has no name of a class in line %1: it must be text in UTF-8 of 1 to %2 bytes</source>
        <translation>第 %1 行没有类别名称：必须是 1 到 %2 字节的 UTF-8 文本</translation>
    </message>
    <message>
        <source>has no shape of images in its header</source>
        <translation>文件头中没有图像的形状</translation>
    </message>
    <message>
        <source>has no shape of labels in its header</source>
        <translation>文件头中没有标签的形状</translation>
    </message>
    <message>
        <source>has states of the past in a place where none can be.</source>
        <translation>在不可能有的位置有历史状态。</translation>
    </message>
    <message>
        <source>has the label %1 in record %2, but %3 has only the labels 0 to %4</source>
        <translation>记录 %2 的标签为 %1，但 %3 只有标签 0 到 %4</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>held out, epoch %1</source>
        <translation>留出，第 %1 轮</translation>
    </message>
    <message>
        <source>held run “%1”</source>
        <translation>保留的运行“%1”</translation>
    </message>
    <message>
        <source>held-out accuracy (%)</source>
        <translation>留出准确率（%）</translation>
    </message>
    <message>
        <source>held-out accuracy ≥</source>
        <translation>留出准确率 ≥</translation>
    </message>
    <message>
        <source>held-out image %1</source>
        <translation>留出图像 %1</translation>
    </message>
    <message>
        <source>held-out images</source>
        <translation>留出图像</translation>
    </message>
    <message>
        <source>held-out loss E</source>
        <translation>留出损失 E</translation>
    </message>
    <message>
        <source>hid. %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>hid. %1, %2</source>
        <translation>隐藏 %1，%2</translation>
    </message>
    <message>
        <source>hidden</source>
        <comment>words for a hidden layer where the address of a cell is typed, as in “hidden 2, cell 17”; separated by spaces</comment>
        <translation>隐藏层 隐藏</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>hidden 1 · bp −0.123</source>
        <translation>隐藏层 1 · bp −0.123</translation>
    </message>
    <message>
        <source>hidden 1 ↔ hidden 2</source>
        <translation>隐藏层 1 ↔ 隐藏层 2</translation>
    </message>
    <message>
        <source>hidden gain</source>
        <translation>隐藏层增益</translation>
    </message>
    <message>
        <source>hidden layer %1</source>
        <translation>隐藏层 %1</translation>
    </message>
    <message>
        <source>holds %1 bytes of weights, but its network needs %2.</source>
        <translation>含有 %1 字节的权重，但其网络需要 %2 字节。</translation>
    </message>
    <message>
        <source>holds %1 data sets. Open one of them: %2</source>
        <translation>含有 %1 个数据集。请打开其中之一：%2</translation>
    </message>
    <message>
        <source>holds mean squares that are negative.</source>
        <translation>含有负的均方值。</translation>
    </message>
    <message>
        <source>holds more than the %1 files that are accepted</source>
        <translation>所含文件超过可接受的 %1 个</translation>
    </message>
    <message>
        <source>holds no known data set.</source>
        <translation>不含已知的数据集。</translation>
    </message>
    <message>
        <source>holds several archives and no data set beside them. Open one of them: %1</source>
        <translation>含有多个归档，而没有数据集与之并列。请打开其中之一：%1</translation>
    </message>
    <message>
        <source>holds weights that are not finite.</source>
        <translation>含有非有限的权重。</translation>
    </message>
    <message>
        <source>homeostasis rate</source>
        <translation>稳态调节速率</translation>
    </message>
    <message>
        <source>how far feedback is from the forward weights</source>
        <translation>反馈与前向权重的差距</translation>
    </message>
    <message>
        <source>how sure: mean trace x of %1 is %2, that of %3 is %4</source>
        <translation>确信程度：%1 的平均迹 x 为 %2，%3 的为 %4</translation>
    </message>
    <message>
        <source>how sure: not at all, no output cell has spiked</source>
        <translation>确信程度：毫无，没有输出细胞发放脉冲</translation>
    </message>
    <message>
        <source>h·vₐ</source>
        <translation>h·vₐ</translation>
    </message>
    <message>
        <source>h·vₐ = %1</source>
        <translation>h·vₐ = %1</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>图像 %1</translation>
    </message>
    <message>
        <source>image with label %1 learned</source>
        <translation>学习了标签为 %1 的图像</translation>
    </message>
    <message>
        <source>images</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>in</source>
        <comment>A, B or both</comment>
        <translation>所在</translation>
    </message>
    <message>
        <source>in</source>
        <comment>short for the input layer</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>in channel</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <source>initial bias of hidden layers above the first</source>
        <translation>第一层以上隐藏层的初始偏置</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>input, %1</source>
        <translation>输入，%1</translation>
    </message>
    <message>
        <source>intensity of a pixel, 0 to 1</source>
        <translation>像素的强度，0 到 1</translation>
    </message>
    <message>
        <source>intensity p = %1</source>
        <translation>强度 p = %1</translation>
    </message>
    <message>
        <source>intensity p = %1, normalised x = %2</source>
        <translation>强度 p = %1，归一化 x = %2</translation>
    </message>
    <message>
        <source>is a Python pickle that would run something that is no part of such data; it is not executed</source>
        <translation>是 Python pickle，会运行不属于此类数据的内容；未执行</translation>
    </message>
    <message>
        <source>is a Python pickle with more than numbers, strings, lists and NumPy arrays (opcode %1); it is not executed</source>
        <translation>是 Python pickle，其内容不限于数、字符串、列表和 NumPy 数组（操作码 %1）；未执行</translation>
    </message>
    <message>
        <source>is a Python pickle with objects that are no NumPy arrays; it is not executed</source>
        <translation>是 Python pickle，含有不是 NumPy 数组的对象；未执行</translation>
    </message>
    <message>
        <source>is a Python pickle with too many values</source>
        <translation>是值过多的 Python pickle</translation>
    </message>
    <message>
        <source>is a Python pickle without the key &apos;%1&apos;</source>
        <translation>是没有键“%1”的 Python pickle</translation>
    </message>
    <message>
        <source>is a Python pickle, but holds no dictionary</source>
        <translation>是 Python pickle，但不含字典</translation>
    </message>
    <message>
        <source>is a checkpoint of format %1; this version reads formats 1 to 3.</source>
        <translation>是格式 %1 的检查点；此版本读取格式 1 到 3。</translation>
    </message>
    <message>
        <source>is a class that the training pictures in %1 do not have</source>
        <translation>是 %1 中的训练图片所没有的类别</translation>
    </message>
    <message>
        <source>is a damaged JPEG picture (%1)</source>
        <translation>是损坏的 JPEG 图片（%1）</translation>
    </message>
    <message>
        <source>is a damaged PNG picture (%1)</source>
        <translation>是损坏的 PNG 图片（%1）</translation>
    </message>
    <message>
        <source>is a damaged Python pickle</source>
        <translation>是损坏的 Python pickle</translation>
    </message>
    <message>
        <source>is a damaged Python pickle: it refers to a value that it does not have</source>
        <translation>是损坏的 Python pickle：它引用了不存在的值</translation>
    </message>
    <message>
        <source>is a damaged Python pickle: it repeats its texts</source>
        <translation>是损坏的 Python pickle：它重复其文本</translation>
    </message>
    <message>
        <source>is a damaged Python pickle: its text is not Latin-1</source>
        <translation>是损坏的 Python pickle：其文本不是 Latin-1</translation>
    </message>
    <message>
        <source>is a damaged archive (%1)</source>
        <translation>是损坏的归档（%1）</translation>
    </message>
    <message>
        <source>is a damaged archive (it cannot be unpacked)</source>
        <translation>是损坏的归档（无法解包）</translation>
    </message>
    <message>
        <source>is a folder without the file of that name in it</source>
        <translation>是文件夹，但其中没有同名的文件</translation>
    </message>
    <message>
        <source>is a folder: a film needs the name of a file</source>
        <translation>是文件夹：影片需要一个文件名</translation>
    </message>
    <message>
        <source>is an experiment file of format %1; this version reads format %2.</source>
        <translation>是格式 %1 的实验文件；此版本读取格式 %2。</translation>
    </message>
    <message>
        <source>is damaged, it does not inflate (%1)</source>
        <translation>已损坏，无法解压（%1）</translation>
    </message>
    <message>
        <source>is damaged, it does not inflate (the memory is used up)</source>
        <translation>已损坏，无法解压（内存已用尽）</translation>
    </message>
    <message>
        <source>is damaged, or no .npz file</source>
        <translation>已损坏，或不是 .npz 文件</translation>
    </message>
    <message>
        <source>is damaged, or no archive that can be read, though its name says so.</source>
        <translation>已损坏，或者并非名称所示的可读取的归档。</translation>
    </message>
    <message>
        <source>is damaged: it begins like a gzip file, but is none</source>
        <translation>已损坏：开头像 gzip 文件，但不是</translation>
    </message>
    <message>
        <source>is damaged: its checksum does not fit its content.</source>
        <translation>已损坏：校验和与内容不符。</translation>
    </message>
    <message>
        <source>is damaged: its experiment does not say %1.</source>
        <translation>已损坏：其实验没有说明 %1。</translation>
    </message>
    <message>
        <source>is damaged: its header is longer than the file.</source>
        <translation>已损坏：文件头比文件还长。</translation>
    </message>
    <message>
        <source>is empty: it has no images</source>
        <translation>是空的：没有图像</translation>
    </message>
    <message>
        <source>is empty: it has no labels</source>
        <translation>是空的：没有标签</translation>
    </message>
    <message>
        <source>is in colour, but %1 is grey: save all of them in colour, or none</source>
        <translation>是彩色的，但 %1 是灰度的：请全部保存为彩色，或全部为灰度</translation>
    </message>
    <message>
        <source>is missing, plain and with .gz, though other files of an IDX data set are there</source>
        <translation>缺失（不论是否带 .gz），但有 IDX 数据集的其他文件</translation>
    </message>
    <message>
        <source>is missing, though %1 is there</source>
        <translation>缺失，但有 %1</translation>
    </message>
    <message>
        <source>is missing, though other files of CIFAR-10 are there</source>
        <translation>缺失，但有 CIFAR-10 的其他文件</translation>
    </message>
    <message>
        <source>is missing, though other files of the Python version of CIFAR-10 are there</source>
        <translation>缺失，但有 CIFAR-10 Python 版本的其他文件</translation>
    </message>
    <message>
        <source>is neither a PNG nor a JPEG picture.</source>
        <translation>既不是 PNG 图片，也不是 JPEG 图片。</translation>
    </message>
    <message>
        <source>is no Python pickle of protocol 2 or later</source>
        <translation>不是协议 2 或更高版本的 Python pickle</translation>
    </message>
    <message>
        <source>is no checkpoint of Microcircuit.</source>
        <translation>不是 Microcircuit 的检查点。</translation>
    </message>
    <message>
        <source>is no experiment file.</source>
        <translation>不是实验文件。</translation>
    </message>
    <message>
        <source>is not a NumPy array.</source>
        <translation>不是 NumPy 数组。</translation>
    </message>
    <message>
        <source>is not a file of IDX images: it starts with %1, not with %2 or the like.</source>
        <translation>不是 IDX 图像文件：它以 %1 开头，而不是 %2 之类。</translation>
    </message>
    <message>
        <source>is not a file of IDX labels: it starts with %1, not with %2 or the like.</source>
        <translation>不是 IDX 标签文件：它以 %1 开头，而不是 %2 之类。</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is not text in UTF-8.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>is not written: the run has no array &apos;%1&apos;</source>
        <translation>未写入：运行没有数组“%1”</translation>
    </message>
    <message>
        <source>is not written: there is nothing to put into it</source>
        <translation>未写入：没有可写的内容</translation>
    </message>
    <message>
        <source>is stored column by column (Fortran order); save numpy.ascontiguousarray of it</source>
        <translation>按列存储（Fortran 顺序）；请保存其 numpy.ascontiguousarray</translation>
    </message>
    <message>
        <source>is there and not empty: choose another name for the folder of images</source>
        <translation>已存在且不为空：请为图像文件夹另选一个名称</translation>
    </message>
    <message>
        <source>is too long: it has %1, but %2 take %3</source>
        <translation>太长：它有 %1，但 %3 只需要 %2</translation>
    </message>
    <message>
        <source>is truncated: it ends after %1 of the %2 bytes that its header promises</source>
        <translation>不完整：文件头声明了 %2 字节，却在 %1 字节后结束</translation>
    </message>
    <message>
        <source>is truncated: it ends early</source>
        <translation>不完整：提前结束</translation>
    </message>
    <message>
        <source>is truncated: it ends within its compressed data</source>
        <translation>不完整：在压缩数据之内结束</translation>
    </message>
    <message>
        <source>is truncated: it ends within its header, after %1</source>
        <translation>不完整：在 %1 之后、文件头之内结束</translation>
    </message>
    <message>
        <source>is truncated: it has %1, but %2 take %3</source>
        <translation>不完整：它有 %1，但 %3 需要 %2</translation>
    </message>
    <message>
        <source>is truncated: its %1 cannot inflate to the %2 of %3</source>
        <translation>不完整：其 %1 不可能解压为 %3 的 %2</translation>
    </message>
    <message>
        <source>is truncated: the Python pickle ends early</source>
        <translation>不完整：Python pickle 提前结束</translation>
    </message>
    <message>
        <source>it ends with a pool, which has no cells; the last layer gives the classes.</source>
        <translation>它以池化结尾，而池化没有细胞；最后一层应给出类别。</translation>
    </message>
    <message>
        <source>it has %1 synapses, more than 200 million.</source>
        <translation>它有 %1 个突触，超过 2 亿个。</translation>
    </message>
    <message>
        <source>it has more than 32 layers.</source>
        <translation>它超过 32 层。</translation>
    </message>
    <message>
        <source>it has the rule %1 twice</source>
        <translation>其中规则 %1 出现了两次</translation>
    </message>
    <message>
        <source>it is no file of tuned values, as microcircuit tune writes it</source>
        <translation>它不是 microcircuit tune 写出的调优值文件</translation>
    </message>
    <message>
        <source>it needs an input and an output layer, like 784-10.</source>
        <translation>它需要输入层和输出层，例如 784-10。</translation>
    </message>
    <message>
        <source>its apical potential is at most %1, too little for a burst: try an error_quantum below %2, or the adaptive one.</source>
        <translation>其顶树突电位最大为 %1，不足以产生脉冲簇：请尝试小于 %2 的 error_quantum，或自适应量子。</translation>
    </message>
    <message>
        <source>its cells are cut: undo that what-if.</source>
        <translation>其细胞已切除：请撤销该干预。</translation>
    </message>
    <message>
        <source>its data cannot be opened. %1</source>
        <translation>其数据无法打开。%1</translation>
    </message>
    <message>
        <source>its format is %1; this version reads format %2</source>
        <translation>其格式为 %1；此版本读取格式 %2</translation>
    </message>
    <message>
        <source>its value before this step (%1)</source>
        <translation>此步骤之前的值（%1）</translation>
    </message>
    <message>
        <source>kept %1 of %2</source>
        <translation>保留 %1 / %2</translation>
    </message>
    <message>
        <source>kept 1000 MB of 1000 MB</source>
        <translation>保留 1000 MB / 1000 MB</translation>
    </message>
    <message>
        <source>kept state</source>
        <translation>保留的状态</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>成立：%1</translation>
    </message>
    <message>
        <source>kernel entries</source>
        <translation>卷积核元素</translation>
    </message>
    <message>
        <source>kernel entry</source>
        <translation>卷积核元素</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>label %1, says %2
%3</source>
        <translation>标签 %1，回答 %2
%3</translation>
    </message>
    <message>
        <source>label %1, says %2: %3 of %4 images</source>
        <translation>标签 %1，回答 %2：%4 幅图像中的 %3 幅</translation>
    </message>
    <message>
        <source>largest burst</source>
        <translation>最大脉冲簇</translation>
    </message>
    <message>
        <source>largest burst in one step</source>
        <translation>一步内的最大脉冲簇</translation>
    </message>
    <message>
        <source>largest departure</source>
        <translation>最大偏差</translation>
    </message>
    <message>
        <source>largest error</source>
        <translation>误差最大</translation>
    </message>
    <message>
        <source>largest shift</source>
        <translation>最大平移</translation>
    </message>
    <message>
        <source>largest |W|</source>
        <translation>最大 |W|</translation>
    </message>
    <message>
        <source>largest |W| %1</source>
        <translation>最大 |W| %1</translation>
    </message>
    <message>
        <source>largest |e| %1</source>
        <translation>最大 |e| %1</translation>
    </message>
    <message>
        <source>largest |mean e| %1</source>
        <translation>最大 |e 均值| %1</translation>
    </message>
    <message>
        <source>last spike</source>
        <translation>最后的脉冲</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>layer %1, cell %2 cut</source>
        <translation>切除第 %1 层细胞 %2</translation>
    </message>
    <message>
        <source>layer %1, cell %2 mended</source>
        <translation>复原第 %1 层细胞 %2</translation>
    </message>
    <message>
        <source>layer %1, cell %2 spikes</source>
        <translation>第 %1 层细胞 %2 发放脉冲</translation>
    </message>
    <message>
        <source>layer 1, cell 17</source>
        <translation>第 1 层，细胞 17</translation>
    </message>
    <message>
        <source>layer cell channel ch row column</source>
        <comment>words that may stand before or behind a number where the address of a cell is typed, as in “layer 2, cell 17”; as many as there are in the language, separated by spaces</comment>
        <translation>第 层 细胞 通道 行 列 号</translation>
    </message>
    <message>
        <source>layer_courses is not of its layers.</source>
        <translation>layer_courses 与其层不符。</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层对</translation>
    </message>
    <message>
        <source>learned feedback weight</source>
        <translation>学习到的反馈权重</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
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
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>length of a time step</source>
        <translation>时间步的长度</translation>
    </message>
    <message>
        <source>less than %1 above %2</source>
        <translation>比%2高不到 %1</translation>
    </message>
    <message>
        <source>less than %1 below %2</source>
        <translation>比%2低不到 %1</translation>
    </message>
    <message>
        <source>less than a second per epoch</source>
        <translation>每轮不到 1 秒</translation>
    </message>
    <message>
        <source>line %1, field &apos;%2&apos;: %3</source>
        <translation>第 %1 行，字段“%2”：%3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>logistic function</source>
        <translation>逻辑斯谛函数</translation>
    </message>
    <message>
        <source>log₁₀ %1</source>
        <translation>log₁₀ %1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>loss E</source>
        <translation>损失 E</translation>
    </message>
    <message>
        <source>loss E, %1</source>
        <translation>损失 E，%1</translation>
    </message>
    <message>
        <source>loss of a presentation</source>
        <translation>一次呈现的损失</translation>
    </message>
    <message>
        <source>loss on held-out images</source>
        <translation>留出图像上的损失</translation>
    </message>
    <message>
        <source>lower cell</source>
        <translation>下层细胞</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>magnitude of the weights W</source>
        <translation>权重 W 的幅值</translation>
    </message>
    <message>
        <source>max |W|</source>
        <translation>最大 |W|</translation>
    </message>
    <message>
        <source>mean e</source>
        <translation>e 均值</translation>
    </message>
    <message>
        <source>mean e = %1</source>
        <translation>e 均值 = %1</translation>
    </message>
    <message>
        <source>mean error by which a bias learns</source>
        <translation>偏置学习所用的平均误差</translation>
    </message>
    <message>
        <source>mean error e</source>
        <translation>平均误差 e</translation>
    </message>
    <message>
        <source>mean e·x</source>
        <translation>e·x 均值</translation>
    </message>
    <message>
        <source>mean of %1 updates</source>
        <translation>%1 次更新的均值</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>mean square of what a synapse collects</source>
        <translation>突触累积量的均方值</translation>
    </message>
    <message>
        <source>mean trace of an afferent</source>
        <translation>传入单元的平均迹</translation>
    </message>
    <message>
        <source>mean trace x</source>
        <translation>平均迹 x</translation>
    </message>
    <message>
        <source>mean trace x of each output cell</source>
        <translation>各输出细胞的平均迹 x</translation>
    </message>
    <message>
        <source>mean x of the answer</source>
        <translation>回答的 x 均值</translation>
    </message>
    <message>
        <source>mean x of the label</source>
        <translation>标签的 x 均值</translation>
    </message>
    <message>
        <source>mean |W|</source>
        <translation>|W| 均值</translation>
    </message>
    <message>
        <source>mean |e|</source>
        <translation>|e| 均值</translation>
    </message>
    <message>
        <source>membrane time</source>
        <translation>膜时间常数</translation>
    </message>
    <message>
        <source>membrane time constant</source>
        <translation>膜时间常数</translation>
    </message>
    <message>
        <source>memory of squares</source>
        <translation>均方记忆</translation>
    </message>
    <message>
        <source>microcircuit</source>
        <translation>微环路</translation>
    </message>
    <message>
        <source>mirroring</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>more than %1 above %2</source>
        <translation>比%2高出 %1以上</translation>
    </message>
    <message>
        <source>more than %1 below %2</source>
        <translation>比%2低 %1以上</translation>
    </message>
    <message>
        <source>move a scene</source>
        <translation>移动场景</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
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
        <source>needs %1 bytes of memory, more than there are</source>
        <translation>需要 %1 字节内存，超出现有内存</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>new W</source>
        <translation>新 W</translation>
    </message>
    <message>
        <source>no E of this pair: feedback comes from the output</source>
        <translation>这一对没有 E：反馈来自输出层</translation>
    </message>
    <message>
        <source>no burst</source>
        <translation>无脉冲簇</translation>
    </message>
    <message>
        <source>no convolution</source>
        <translation>无卷积</translation>
    </message>
    <message>
        <source>no current into layer %1, cell %2</source>
        <translation>停止注入第 %1 层细胞 %2 的电流</translation>
    </message>
    <message>
        <source>no data opened</source>
        <translation>未打开数据</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无终点</translation>
    </message>
    <message>
        <source>no errors go to the input</source>
        <translation>没有误差传到输入层</translation>
    </message>
    <message>
        <source>no feedback comes down here</source>
        <translation>没有反馈传到这里</translation>
    </message>
    <message>
        <source>no feedback to the input</source>
        <translation>没有通往输入层的反馈</translation>
    </message>
    <message>
        <source>no feedback to this afferent</source>
        <translation>没有通往此传入单元的反馈</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>no label, no error</source>
        <translation>没有标签，没有误差</translation>
    </message>
    <message>
        <source>no output yet</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>no room for %1</source>
        <translation>空间不足：%1</translation>
    </message>
    <message>
        <source>no spike in either</source>
        <translation>两者都无脉冲</translation>
    </message>
    <message>
        <source>no spike now</source>
        <translation>此刻无脉冲</translation>
    </message>
    <message>
        <source>no spikes</source>
        <translation>没有脉冲</translation>
    </message>
    <message>
        <source>no test yet
tested after each epoch</source>
        <translation>尚无测试
每轮之后测试</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no burst</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no prediction</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none is picked</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>none, graded</source>
        <translation>无，误差为连续值</translation>
    </message>
    <message>
        <source>normal random number of an efficacy</source>
        <translation>效能的正态随机数</translation>
    </message>
    <message>
        <source>normalisation</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>not at the output</source>
        <translation>输出层无</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <source>not measured: %1</source>
        <translation>未测量：%1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>尚未显示</translation>
    </message>
    <message>
        <source>not with a fixed quantum</source>
        <translation>量子固定时无</translation>
    </message>
    <message>
        <source>not with bp</source>
        <translation>不用于 bp</translation>
    </message>
    <message>
        <source>notes of a scene</source>
        <translation>场景的备注</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>那里无法写入任何内容</translation>
    </message>
    <message>
        <source>nothing comes down to it: try a larger feedback_scale, or another rule.</source>
        <translation>没有信号向下传到它：请尝试更大的 feedback_scale 或其他规则。</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>number of an epoch, from 0</source>
        <translation>轮的编号，从 0 开始</translation>
    </message>
    <message>
        <source>number of an update, from 1</source>
        <translation>更新的编号，从 1 开始</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>number of pairs</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>number of pairs left out</source>
        <translation>略去的对数</translation>
    </message>
    <message>
        <source>number of spikes</source>
        <translation>脉冲数</translation>
    </message>
    <message>
        <source>number of updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>of G</source>
        <translation>G 的增量</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>off next</source>
        <translation>即将关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on show: %1</source>
        <translation>正在显示：%1</translation>
    </message>
    <message>
        <source>one thing is wrong in each: what it looks like, and why</source>
        <translation>每个都有一处错误：表现如何，原因何在</translation>
    </message>
    <message>
        <source>only in A: %1, in B: %2</source>
        <translation>仅 A 有：%1，仅 B 有：%2</translation>
    </message>
    <message>
        <source>only with bp</source>
        <translation>仅用于 bp</translation>
    </message>
    <message>
        <source>opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>opposite signs</source>
        <translation>异号</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>other data, %1</source>
        <translation>其他数据，%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>out</source>
        <comment>short for the output layer</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>out %1 · %2</source>
        <translation>输出 %1 · %2</translation>
    </message>
    <message>
        <source>out channel</source>
        <translation>输出通道</translation>
    </message>
    <message>
        <source>out channel %1 on red, green and blue as one colour; grey is 0</source>
        <translation>输出通道 %1 对红、绿、蓝的权重合成一种颜色；灰色为 0</translation>
    </message>
    <message>
        <source>out channel %1, from %2, row %3, column %4
W = %5</source>
        <translation>输出通道 %1，来自%2，第 %3 行、第 %4 列
W = %5</translation>
    </message>
    <message>
        <source>out channel %1: %2</source>
        <translation>输出通道 %1：%2</translation>
    </message>
    <message>
        <source>out. %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>output</source>
        <comment>words for the output layer where the address of a cell is typed, as in “output, cell 3”; separated by spaces</comment>
        <translation>输出层 输出</translation>
    </message>
    <message>
        <source>output e</source>
        <translation>输出层 e</translation>
    </message>
    <message>
        <source>output gain</source>
        <translation>输出层增益</translation>
    </message>
    <message>
        <source>own activity x (SST)</source>
        <translation>自身活动 x（SST）</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>painted %1/s, %2 ms each
frames %3/s, %4 skipped
to the views %5 ms, assembled in %6 ms</source>
        <translation>每秒绘制 %1 次，每次 %2 ms
每秒 %3 帧，跳过 %4
传到视图 %5 ms，组装 %6 ms</translation>
    </message>
    <message>
        <source>pairs: %1 %2 → %3 %4 ↓</source>
        <translation>突触对：%1 %2 → %3 %4 ↓</translation>
    </message>
    <message>
        <source>path of W</source>
        <translation>W 的通路</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>per epoch</source>
        <translation>每轮</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>per update</source>
        <translation>每次更新</translation>
    </message>
    <message>
        <source>pixel %1</source>
        <translation>像素 %1</translation>
    </message>
    <message>
        <source>pixel (%1, %2)</source>
        <translation>像素 (%1, %2)</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>poisson</source>
        <translation>泊松脉冲</translation>
    </message>
    <message>
        <source>poisson input</source>
        <translation>泊松脉冲输入</translation>
    </message>
    <message>
        <source>pool %1</source>
        <translation>池化 %1</translation>
    </message>
    <message>
        <source>pooled unit</source>
        <translation>池化单元</translation>
    </message>
    <message>
        <source>pooled units</source>
        <translation>池化单元</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>positions of a convolution</source>
        <translation>卷积的位置数</translation>
    </message>
    <message>
        <source>post e</source>
        <translation>后 e</translation>
    </message>
    <message>
        <source>pre x</source>
        <translation>前 x</translation>
    </message>
    <message>
        <source>pre x̃</source>
        <translation>前 x̃</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>predicted: %1</source>
        <translation>预测：%1</translation>
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
        <translation>锥体细胞每 100 ms %1 个脉冲</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>发放率</translation>
    </message>
    <message>
        <source>rate decay</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>rate of PYR spikes</source>
        <translation>PYR 发放率</translation>
    </message>
    <message>
        <source>rate of SST spikes</source>
        <translation>SST 发放率</translation>
    </message>
    <message>
        <source>rate of VIP spikes</source>
        <translation>VIP 发放率</translation>
    </message>
    <message>
        <source>rate of homeostasis</source>
        <translation>稳态调节的速率</translation>
    </message>
    <message>
        <source>rate η₀</source>
        <translation>学习率 η₀</translation>
    </message>
    <message>
        <source>rates given by hand</source>
        <translation>手动给定的学习率</translation>
    </message>
    <message>
        <source>rates suggested for each rule</source>
        <translation>为每个规则建议的学习率</translation>
    </message>
    <message>
        <source>record a scene</source>
        <translation>录制场景</translation>
    </message>
    <message>
        <source>record a scene again</source>
        <translation>重新录制场景</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>等间隔脉冲</translation>
    </message>
    <message>
        <source>regular input</source>
        <translation>等间隔脉冲输入</translation>
    </message>
    <message>
        <source>remove a scene</source>
        <translation>移除场景</translation>
    </message>
    <message>
        <source>rename a scene</source>
        <translation>重命名场景</translation>
    </message>
    <message>
        <source>right: %1</source>
        <translation>正确：%1</translation>
    </message>
    <message>
        <source>root mean square of the errors of a layer</source>
        <translation>一层误差的均方根</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行、第 %2 列</translation>
    </message>
    <message>
        <source>row of cells %1 to %2: %3 of %4 spike</source>
        <translation>细胞 %1 到 %2 的行：%4 个中有 %3 个发放脉冲</translation>
    </message>
    <message>
        <source>rows %1 to %2, columns %3 to %4</source>
        <translation>行 %1 到 %2，列 %3 到 %4</translation>
    </message>
    <message>
        <source>rows only in A: %1, only in B: %2</source>
        <translation>仅在 A 中的行：%1，仅在 B 中：%2</translation>
    </message>
    <message>
        <source>rows: labels</source>
        <translation>行：标签</translation>
    </message>
    <message>
        <source>rows: labels · columns: answers · full shade: %1 % of a row, framed 100 %</source>
        <translation>行：标签 · 列：回答 · 最深：一行的 %1 %，带框为 100 %</translation>
    </message>
    <message>
        <source>rows: labels · full shade: %1 % of a row</source>
        <translation>行：标签 · 最深：一行的 %1 %</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>同号</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>samples per second</source>
        <translation>每秒样本数</translation>
    </message>
    <message>
        <source>says</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>says %1 %2</source>
        <translation>回答 %1 %2</translation>
    </message>
    <message>
        <source>says more of its window than is accepted.</source>
        <translation>所含窗口内容超过可接受的范围。</translation>
    </message>
    <message>
        <source>says ✓</source>
        <translation>回答 ✓</translation>
    </message>
    <message>
        <source>says ✗</source>
        <translation>回答 ✗</translation>
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
        <translation>种子</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>seed&#xa0;%1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>share of feedback signs</source>
        <translation>反馈符号的比例</translation>
    </message>
    <message>
        <source>share of feedback signs that is held flipped</source>
        <translation>保持翻转的反馈符号比例</translation>
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
        <translation>沉默细胞的比例</translation>
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
        <translation>符号一致性</translation>
    </message>
    <message>
        <source>sign concordance (%)</source>
        <translation>符号一致性（%）</translation>
    </message>
    <message>
        <source>sign concordance of layers %3 and %4 %1 % ≥ %2 %</source>
        <translation>第 %3 层与第 %4 层的符号一致性 %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>sign undetermined</source>
        <translation>符号未定</translation>
    </message>
    <message>
        <source>signs agree</source>
        <translation>符号一致</translation>
    </message>
    <message>
        <source>signs differ</source>
        <translation>符号不同</translation>
    </message>
    <message>
        <source>signs of W and E disagree</source>
        <translation>W 与 E 异号</translation>
    </message>
    <message>
        <source>signs, fixed sizes</source>
        <translation>固定幅值同号</translation>
    </message>
    <message>
        <source>signs, redrawn sizes</source>
        <translation>重抽幅值同号</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已沉默</translation>
    </message>
    <message>
        <source>silenced next</source>
        <translation>即将沉默</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>silent PYR cells (%)</source>
        <translation>沉默的 PYR 细胞（%）</translation>
    </message>
    <message>
        <source>silent pyramidal cells (%)</source>
        <translation>沉默的锥体细胞（%）</translation>
    </message>
    <message>
        <source>size of the errors of a layer before its gain</source>
        <translation>一层误差在增益之前的大小</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
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
        <translation>胞体</translation>
    </message>
    <message>
        <source>somatic potential</source>
        <translation>胞体电位</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>spike of a pyramidal cell, 0 or 1</source>
        <translation>锥体细胞的脉冲，0 或 1</translation>
    </message>
    <message>
        <source>spikes</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>spikes at A</source>
        <translation>A 处的脉冲</translation>
    </message>
    <message>
        <source>spikes now</source>
        <translation>当前的脉冲</translation>
    </message>
    <message>
        <source>spikes of an error cell: above 0 of VIP, below 0 of SST</source>
        <translation>误差细胞的脉冲数：大于 0 来自 VIP，小于 0 来自 SST</translation>
    </message>
    <message>
        <source>spikes only in A: %1, only in B: %2</source>
        <translation>仅 A 有的脉冲：%1，仅 B 有：%2</translation>
    </message>
    <message>
        <source>spikes per 100 ms</source>
        <translation>每 100 ms 脉冲数</translation>
    </message>
    <message>
        <source>spikes per cell and 100 ms</source>
        <translation>每细胞每 100 ms 脉冲数</translation>
    </message>
    <message>
        <source>spikes per cell and step</source>
        <translation>每细胞每步脉冲数</translation>
    </message>
    <message>
        <source>spikes per presentation</source>
        <translation>每次呈现的脉冲数</translation>
    </message>
    <message>
        <source>spikes per presentation, 0 to %1</source>
        <translation>每次呈现的脉冲数，0 到 %1</translation>
    </message>
    <message>
        <source>spikes so far</source>
        <translation>到目前为止的脉冲数</translation>
    </message>
    <message>
        <source>spikes/ms</source>
        <translation>脉冲/ms</translation>
    </message>
    <message>
        <source>spiking</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>spiking errors</source>
        <translation>脉冲误差</translation>
    </message>
    <message>
        <source>spread of M</source>
        <translation>M 的离散度</translation>
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
        <translation>噪声的标准差，相对于该层权重的标准差</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>start of the run</source>
        <translation>运行开始处</translation>
    </message>
    <message>
        <source>step by step, with a guide</source>
        <translation>有人引导，循序渐进</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
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
        <translation>最强的错误：%1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>建议值 %1</translation>
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
        <translation>对称反馈</translation>
    </message>
    <message>
        <source>synapse</source>
        <translation>突触</translation>
    </message>
    <message>
        <source>synapse from unit %3 to layer %1, cell %2 cut</source>
        <translation>切断从单元 %3 到第 %1 层细胞 %2 的突触</translation>
    </message>
    <message>
        <source>synapse from unit %3 to layer %1, cell %2 mended</source>
        <translation>复原从单元 %3 到第 %1 层细胞 %2 的突触</translation>
    </message>
    <message>
        <source>synapse time</source>
        <translation>突触时间常数</translation>
    </message>
    <message>
        <source>synaptic time constant</source>
        <translation>突触时间常数</translation>
    </message>
    <message>
        <source>t = %1 ms of %2</source>
        <translation>t = %1 / %2 ms</translation>
    </message>
    <message>
        <source>t = %1 of %2</source>
        <translation>t = %1 / %2</translation>
    </message>
    <message>
        <source>t = %1 of %2 · %3</source>
        <translation>t = %1 / %2 · %3</translation>
    </message>
    <message>
        <source>t = %1 of %2, cursor A</source>
        <translation>t = %1 / %2，游标 A</translation>
    </message>
    <message>
        <source>t = %1, %2</source>
        <translation>t = %1，%2</translation>
    </message>
    <message>
        <source>t = %1, %2 · %3</source>
        <translation>t = %1，%2 · %3</translation>
    </message>
    <message>
        <source>t = 100 ms of 100</source>
        <translation>t = 100 / 100 ms</translation>
    </message>
    <message>
        <source>target rate</source>
        <translation>目标发放率</translation>
    </message>
    <message>
        <source>target rate of homeostasis</source>
        <translation>稳态调节的目标发放率</translation>
    </message>
    <message>
        <source>teacher delay</source>
        <translation>教师信号延迟</translation>
    </message>
    <message>
        <source>teacher d̃</source>
        <translation>教师信号 d̃</translation>
    </message>
    <message>
        <source>teacher d̃ (VIP)</source>
        <translation>教师信号 d̃（VIP）</translation>
    </message>
    <message>
        <source>teacher d̃: what the label asks for</source>
        <translation>教师信号 d̃：标签的要求</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>test accuracy %1 % ≥ %2 %</source>
        <translation>测试准确率 %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>test accuracy (%)</source>
        <translation>测试准确率（%）</translation>
    </message>
    <message>
        <source>test accuracy ≥</source>
        <translation>测试准确率 ≥</translation>
    </message>
    <message>
        <source>test accuracy ≥ %1</source>
        <translation>测试准确率 ≥ %1</translation>
    </message>
    <message>
        <source>test image %1</source>
        <translation>测试图像 %1</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>test loss E</source>
        <translation>测试损失 E</translation>
    </message>
    <message>
        <source>test set, looked at in epoch %1</source>
        <translation>测试集，第 %1 轮查看</translation>
    </message>
    <message>
        <source>test, epoch %1</source>
        <translation>测试，第 %1 轮</translation>
    </message>
    <message>
        <source>test, looked at</source>
        <translation>测试，查看</translation>
    </message>
    <message>
        <source>tested images</source>
        <translation>测试的图像</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>that</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the batch: %1 %2</source>
        <translation>这一批：%1 %2</translation>
    </message>
    <message>
        <source>the batches of an epoch</source>
        <translation>一轮的批数</translation>
    </message>
    <message>
        <source>the binary versions of CIFAR-10 and CIFAR-100 (data_batch_1.bin, ...)</source>
        <translation>CIFAR-10 和 CIFAR-100 的二进制版本（data_batch_1.bin……）</translation>
    </message>
    <message>
        <source>the classes of a confusion matrix</source>
        <translation>混淆矩阵的类别数</translation>
    </message>
    <message>
        <source>the epoch ends</source>
        <translation>一轮结束</translation>
    </message>
    <message>
        <source>the feedback does not learn</source>
        <translation>反馈不学习</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>the gates of its cells are closed: try a wider gate_width, or drive nearer to threshold.</source>
        <translation>其细胞的门控关闭：请尝试更大的 gate_width，或使驱动更接近阈值。</translation>
    </message>
    <message>
        <source>the images have %1 × %2 × %3 pixels in place of %4 × %5 × %6</source>
        <translation>图像有 %1 × %2 × %3 像素，而不是 %4 × %5 × %6</translation>
    </message>
    <message>
        <source>the input &apos;%1&apos; has more than 100,000 pixels.</source>
        <translation>输入“%1”超过 100,000 个像素。</translation>
    </message>
    <message>
        <source>the input &apos;%1&apos; is more than rows x columns x channels.</source>
        <translation>输入“%1”不止 行 x 列 x 通道。</translation>
    </message>
    <message>
        <source>the key , halves it and . doubles it</source>
        <translation>按键 , 减半，. 加倍</translation>
    </message>
    <message>
        <source>the number of updates of a point</source>
        <translation>一个点的更新次数</translation>
    </message>
    <message>
        <source>the number of what-ifs of a prediction</source>
        <translation>一个预测的干预数</translation>
    </message>
    <message>
        <source>the output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>the picked cell spikes</source>
        <translation>选中的细胞发放脉冲</translation>
    </message>
    <message>
        <source>the picked microcircuit</source>
        <translation>选中的微环路</translation>
    </message>
    <message>
        <source>the picked weight flips sign</source>
        <translation>选中的权重变号</translation>
    </message>
    <message>
        <source>the rule %1 has a value of %2 out of its range: %3</source>
        <translation>规则 %1 的 %2 值超出范围：%3</translation>
    </message>
    <message>
        <source>the rule %1 has no value of %2</source>
        <translation>规则 %1 没有 %2 的值</translation>
    </message>
    <message>
        <source>the rule %1 has values that were not searched</source>
        <translation>规则 %1 有未经搜索的值</translation>
    </message>
    <message>
        <source>the test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>the test labels</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>the training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>the training labels</source>
        <translation>训练标签</translation>
    </message>
    <message>
        <source>the update of a point</source>
        <translation>一个点的更新</translation>
    </message>
    <message>
        <source>the weight of cell %1 of layer %2 from afferent %3 flips sign</source>
        <translation>第 %2 层细胞 %1 来自传入单元 %3 的权重变号</translation>
    </message>
    <message>
        <source>the weight of layer %1, cell %2 from afferent %3 changes sign</source>
        <translation>第 %1 层细胞 %2 来自传入单元 %3 的权重变号</translation>
    </message>
    <message>
        <source>their Python versions (data_batch_1, ...)</source>
        <translation>它们的 Python 版本（data_batch_1……）</translation>
    </message>
    <message>
        <source>then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>there are %1 test images in place of %2</source>
        <translation>测试图像有 %1 幅，而不是 %2 幅</translation>
    </message>
    <message>
        <source>there are %1 training images in place of %2</source>
        <translation>训练图像有 %1 幅，而不是 %2 幅</translation>
    </message>
    <message>
        <source>there are more confusion matrices than are kept</source>
        <translation>混淆矩阵的数量超过所保留的</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>没有这个文件夹或文件</translation>
    </message>
    <message>
        <source>there is no such lesson</source>
        <translation>没有这个课程</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>this step: %1</source>
        <translation>这一步：%1</translation>
    </message>
    <message>
        <source>threads must be from 1 to 256, not %1.</source>
        <translation>threads 必须在 1 到 256 之间，不能为 %1。</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>tied</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time (ms)</source>
        <translation>时间（ms）</translation>
    </message>
    <message>
        <source>time step</source>
        <translation>时间步</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>通往%1</translation>
    </message>
    <message>
        <source>to cell</source>
        <translation>到细胞</translation>
    </message>
    <message>
        <source>to layer</source>
        <translation>到层</translation>
    </message>
    <message>
        <source>tonic drive</source>
        <translation>紧张性驱动</translation>
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
        <translation>迹 x</translation>
    </message>
    <message>
        <source>trace x = %1</source>
        <translation>迹 x = %1</translation>
    </message>
    <message>
        <source>trace x, 0 to 1</source>
        <translation>迹 x，0 到 1</translation>
    </message>
    <message>
        <source>train accuracy ≥</source>
        <translation>训练准确率 ≥</translation>
    </message>
    <message>
        <source>train accuracy ≥ %1</source>
        <translation>训练准确率 ≥ %1</translation>
    </message>
    <message>
        <source>train, %1</source>
        <translation>训练，%1</translation>
    </message>
    <message>
        <source>train, mean of %1</source>
        <translation>训练，%1的均值</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>training accuracy of the last %3 batches %1 % ≥ %2 %</source>
        <translation>最近 %3 批的训练准确率 %1 % ≥ %2 %</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>training now
%1</source>
        <translation>当前训练
%1</translation>
    </message>
    <message>
        <source>try more drive (gain, hidden_bias), or a smaller eta if it has spiked before.</source>
        <translation>请尝试更大的驱动（gain、hidden_bias）；若之前发放过脉冲，可尝试更小的 eta。</translation>
    </message>
    <message>
        <source>try more drive (gain, hidden_bias), or a smaller eta.</source>
        <translation>请尝试更大的驱动（gain、hidden_bias）或更小的 eta。</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>u</source>
        <translation>u</translation>
    </message>
    <message>
        <source>u = %1 (threshold ϑ = %2)</source>
        <translation>u = %1（阈值 ϑ = %2）</translation>
    </message>
    <message>
        <source>u sums up the input and spikes at ϑ; the gate h lets errors through near it.</source>
        <translation>u 累加输入，在 ϑ 处发放脉冲；门控 h 让误差在阈值附近通过。</translation>
    </message>
    <message>
        <source>u, B − A: %1</source>
        <translation>u，B − A：%1</translation>
    </message>
    <message>
        <source>u, the potential of the soma, and ϑ, its threshold (dashed). Each mark on u is a spike, after which u begins at 0 again.</source>
        <translation>u 是胞体电位，ϑ 是其阈值（虚线）。u 上的每个标记是一个脉冲，之后 u 又从 0 开始。</translation>
    </message>
    <message>
        <source>u/ϑ</source>
        <translation>u/ϑ</translation>
    </message>
    <message>
        <source>u/ϑ = %1</source>
        <translation>u/ϑ = %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>uniform signs</source>
        <translation>统一幅值同号</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unit below</source>
        <translation>下层单元</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>无关</translation>
    </message>
    <message>
        <source>up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>上下都有</translation>
    </message>
    <message>
        <source>update %1° from the exact gradient</source>
        <translation>更新与精确梯度相差 %1°</translation>
    </message>
    <message>
        <source>update, cosine with</source>
        <translation>更新的余弦，对</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>upper cell</source>
        <translation>上层细胞</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>usual drive of an error cell</source>
        <translation>误差细胞的惯常驱动</translation>
    </message>
    <message>
        <source>v_a</source>
        <translation>v_a</translation>
    </message>
    <message>
        <source>v_b = %1</source>
        <translation>v_b = %1</translation>
    </message>
    <message>
        <source>v_b = W·x + b</source>
        <translation>v_b = W·x + b</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>value now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>values of %1, %2 · whole presentation: %3</source>
        <translation>%1 的数值，%2 · 整个呈现：%3</translation>
    </message>
    <message>
        <source>vₐ</source>
        <translation>vₐ</translation>
    </message>
    <message>
        <source>vₐ = %1</source>
        <translation>vₐ = %1</translation>
    </message>
    <message>
        <source>vₐ = d̃ − x, what is asked for less what is done</source>
        <translation>vₐ = d̃ − x，期望的减去实际的</translation>
    </message>
    <message>
        <source>vₐ, the error from above, and ε = h vₐ, what the gate leaves of it.</source>
        <translation>vₐ 是来自上方的误差；ε = h vₐ 是它经门控后留下的部分。</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>was made with other data than %2: %1</source>
        <translation>所用的数据不是 %2：%1</translation>
    </message>
    <message>
        <source>was made with other data than the drawn digits: %1</source>
        <translation>所用的数据不是合成数字：%1</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>weight noise of %2 % of the spread, all layers</source>
        <translation>权重噪声，离散程度的 %2 %，所有层</translation>
    </message>
    <message>
        <source>weight noise of %2 % of the spread, layer %1</source>
        <translation>权重噪声，离散程度的 %2 %，第 %1 层</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>weighted by |W|</source>
        <translation>按 |W| 加权</translation>
    </message>
    <message>
        <source>weighted concordance</source>
        <translation>加权一致性</translation>
    </message>
    <message>
        <source>weighted concordance, %1</source>
        <translation>加权一致性，%1</translation>
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
        <translation>加到根上的量</translation>
    </message>
    <message>
        <source>what-if</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>what-ifs</source>
        <translation>干预</translation>
    </message>
    <message>
        <source>where you left off</source>
        <translation>接着上次继续</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>whole presentation</source>
        <translation>整个呈现</translation>
    </message>
    <message>
        <source>whole presentation of %1</source>
        <translation>整个呈现（%1）</translation>
    </message>
    <message>
        <source>whole presentation: %1</source>
        <translation>整个呈现：%1</translation>
    </message>
    <message>
        <source>width of the gate</source>
        <translation>门控的宽度</translation>
    </message>
    <message>
        <source>with a control</source>
        <translation>带对照</translation>
    </message>
    <message>
        <source>with bp %1</source>
        <translation>与 bp %1</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>without eligibility</source>
        <translation>无资格迹</translation>
    </message>
    <message>
        <source>without homeostasis</source>
        <translation>无稳态调节</translation>
    </message>
    <message>
        <source>without the adaptive step</source>
        <translation>无自适应步长</translation>
    </message>
    <message>
        <source>without the covariance</source>
        <translation>无协方差</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>x, or e down</source>
        <translation>x，或向下的 e</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>你的绘图</translation>
    </message>
    <message>
        <source>your image, which is learned</source>
        <translation>你的图像（正在学习）</translation>
    </message>
    <message>
        <source>zero pairs</source>
        <translation>含零的对</translation>
    </message>
    <message>
        <source>zoomed, double click shows all · %1</source>
        <translation>已缩放，双击显示全部 · %1</translation>
    </message>
    <message>
        <source>|E e|</source>
        <translation>|E e|</translation>
    </message>
    <message>
        <source>|E|</source>
        <translation>|E|</translation>
    </message>
    <message>
        <source>|W x|</source>
        <translation>|W x|</translation>
    </message>
    <message>
        <source>|W|</source>
        <translation>|W|</translation>
    </message>
    <message>
        <source>|e| to %1</source>
        <translation>|e| 至 %1</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>ē·x̄</source>
        <translation>ē·x̄</translation>
    </message>
    <message>
        <source>Ĝ</source>
        <translation>Ĝ</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>ΔW</source>
        <translation>ΔW</translation>
    </message>
    <message>
        <source>ΔW of the batch</source>
        <translation>这一批的 ΔW</translation>
    </message>
    <message>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <source>η/(N·T)</source>
        <translation>η/(N·T)</translation>
    </message>
    <message>
        <source>η/(N·T·√P)</source>
        <translation>η/(N·T·√P)</translation>
    </message>
    <message>
        <source>λ</source>
        <translation>λ</translation>
    </message>
    <message>
        <source>μ</source>
        <translation>μ</translation>
    </message>
    <message>
        <source>τₘ</source>
        <translation>τₘ</translation>
    </message>
    <message>
        <source>ϑ</source>
        <translation>ϑ</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2.</source>
        <translation>“%1”无法作为图片读取：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: it is not a pixel image.</source>
        <translation>“%1”无法作为图片读取：它不是像素图像。</translation>
    </message>
    <message>
        <source>“%1” is for %2: choose its folder as data above.</source>
        <translation>“%1”用于 %2：请在上方选择其文件夹作为数据。</translation>
    </message>
    <message>
        <source>“%1” is not a film format. A file can be .mp4, .webm, .apng, .png or .gif; a name without a suffix is a folder of PNG images.</source>
        <translation>“%1”不是影片格式。文件可以是 .mp4、.webm、.apng、.png 或 .gif；没有后缀的名称表示 PNG 图像文件夹。</translation>
    </message>
    <message>
        <source>“%1” is of another run, or of this one before something was changed in it. Only the views are shown; the run stays where it is.</source>
        <translation>“%1”属于另一次运行，或属于这次运行更改之前。仅显示视图，运行停在原处。</translation>
    </message>
    <message>
        <source>“%1” is the name of another drawing: this one is kept as “%2”.</source>
        <translation>“%1”是另一幅绘图的名称：此幅保存为“%2”。</translation>
    </message>
    <message>
        <source>“%1” names no cell. Write, for instance, “layer 1, cell 17” or “output 3”.</source>
        <translation>“%1”不是细胞。可以写例如“第 1 层，细胞 17”或“输出层，细胞 3”。</translation>
    </message>
    <message>
        <source>“%1” stands in the form; apply it to begin.</source>
        <translation>“%1”已填入表单；应用即可开始。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1”: the run cannot go back to %2, because its past is not kept so far back. Only the views are shown.</source>
        <translation>“%1”：运行无法回到 %2，因为历史没有保留到那么早。仅显示视图。</translation>
    </message>
    <message>
        <source>“%1”: the run has not come to %2 yet. Only the views are shown.</source>
        <translation>“%1”：运行还没有到 %2。仅显示视图。</translation>
    </message>
    <message>
        <source>“%1”: there is no run yet. Only the views are shown.</source>
        <translation>“%1”：还没有运行。仅显示视图。</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>→</source>
        <translation>→</translation>
    </message>
    <message>
        <source>∏(1 − λγⁿ)</source>
        <translation>∏(1 − λγⁿ)</translation>
    </message>
    <message>
        <source>−0.123</source>
        <translation>−0.123</translation>
    </message>
    <message>
        <source>≥ 80 %</source>
        <translation>≥ 80 %</translation>
    </message>
    <message>
        <source>▪ in E: W has the other sign</source>
        <translation>▪ 在 E 中：W 为相反符号</translation>
    </message>
    <message>
        <source>▲ Up</source>
        <translation>▲ 向上</translation>
    </message>
    <message>
        <source>▲ e higher in B · ■ lower</source>
        <translation>▲ B 的 e 较高 · ■ 较低</translation>
    </message>
    <message>
        <source>▲ e higher · ■ lower</source>
        <translation>▲ e 较高 · ■ 较低</translation>
    </message>
    <message>
        <source>▼ more below</source>
        <translation>▼ 下面还有</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ 上一步</translation>
    </message>
    <message>
        <source>◀ Text</source>
        <translation>◀ 课文</translation>
    </message>
    <message>
        <source>◀ Votes</source>
        <translation>◀ 投票</translation>
    </message>
    <message>
        <source>○ strongest now
□ picked synapse</source>
        <translation>○ 此刻最强
□ 选中的突触</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>★ spikes now</source>
        <translation>★ 此刻发放脉冲</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ refused</source>
        <translation>⚠ 不可用</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>✓ %1  ✗ %2</source>
        <translation>✓ %1  ✗ %2</translation>
    </message>
    <message>
        <source>✓ W and its partner have the same sign</source>
        <translation>✓ W 与其对应反馈同号</translation>
    </message>
    <message>
        <source>✗</source>
        <translation>✗</translation>
    </message>
    <message>
        <source>✗ W and its partner have different signs</source>
        <translation>✗ W 与其对应反馈异号</translation>
    </message>
</context>
</TS>
