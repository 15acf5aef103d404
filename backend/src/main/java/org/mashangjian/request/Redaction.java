package org.mashangjian.request;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what points to a person before it is shown in public: phone numbers, identity and bank card
 * numbers, e-mail and chat accounts, number plates, names with a form of address, and the door within a building. What a
 * machine cannot see, staff take out by hand before they accept.
 */
final class Redaction {
    private static final String GONE = "＊＊＊";
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])|(?<![0-9])[0-9]{15,19}(?![0-9])"),
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"),
            Pattern.compile("(?<![0-9])1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])"),
            Pattern.compile("(?<![0-9])0[0-9]{2,3}[ -]?[0-9]{7,8}(?![0-9])"),
            Pattern.compile("(?i)(微信|QQ|VX|wechat)(号|群)?[:： ]*[A-Za-z0-9_-]{5,20}"),
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-Z0-9]{5,6}"),
            Pattern.compile(
                    "[\\p{IsHan}]{1,2}(?=(先生|女士|大爷|大妈|阿姨|师傅|医生|老师|主任|书记|科长|局长|经理)(?![\\p{IsHan}]{0,2}(站|室|部|办)))"),
            Pattern.compile("(?<=(单元|栋|幢|号楼|座)) ?[0-9]{2,4} ?(室|号|户)"));

    private Redaction() {}

    static String of(String text) {
        if (text == null) {
            return null;
        }
        var redacted = text;
        for (var personal : PERSONAL) {
            redacted = personal.matcher(redacted).replaceAll(GONE);
        }
        for (var found : PHONES.findNumbers(redacted, "CN", Leniency.VALID, Long.MAX_VALUE)) {
            redacted = redacted.replace(found.rawString(), GONE);
        }
        return redacted;
    }
}
