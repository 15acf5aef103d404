package org.mashangjian.request.paste;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * What people wrote, without what a chat puts around it when it is copied: who and when on a line of its own, and marks
 * such as [图片] where a picture was.
 *
 * @param sender the first name the chat showed, or null
 */
record ChatLines(String sender, String words) {
    private static final String TIME =
            "(?:\\d{2,4}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|昨天|前天|今天|星期[一二三四五六日天]|周[一二三四五六日天])?"
                    + "\\s*(?:凌晨|早上|上午|中午|下午|晚上)?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?";
    private static final Pattern HEAD = Pattern.compile("^\\s*(?<name>\\S.{0,29}?)?[\\s:：]*" + TIME + "\\s*[:：]?\\s*$");
    /** A name alone, as a forwarded conversation has it. */
    private static final Pattern NAMED = Pattern.compile("^\\s*(?<name>[^\\s:：，。！？,.!?]{1,16})[:：]\\s*$");

    private static final Pattern CHROME =
            Pattern.compile("\\[(?:图片|照片|视频|语音|动画表情|表情|链接|文件|位置)]|^[—\\-─]{2,}.*[—\\-─]{2,}$");

    static ChatLines of(String pasted) {
        String sender = null;
        var kept = new ArrayList<String>();
        for (var line : pasted.split("\n", -1)) {
            var head = HEAD.matcher(line);
            var named = NAMED.matcher(line);
            if (head.matches() || named.matches()) {
                var name = head.matches() ? head.group("name") : named.group("name");
                sender = sender == null ? name : sender;
            } else {
                var words = CHROME.matcher(line).replaceAll("").strip();
                if (!words.isEmpty() || line.isBlank()) {
                    kept.add(words);
                }
            }
        }
        var words = String.join("\n", kept).replaceAll("\n{3,}", "\n\n").strip();
        return new ChatLines(sender, words.isEmpty() ? pasted.strip() : words);
    }
}
