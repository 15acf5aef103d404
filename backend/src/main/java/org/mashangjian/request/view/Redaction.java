package org.mashangjian.request.view;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what points to a person before it is shown in public: phone numbers, identity and bank card
 * numbers, e-mail and chat accounts, number plates, names with a form of address, and the door within a building. What a
 * machine cannot see, staff take out by hand before they accept.
 */
public final class Redaction {
    private static final String GONE = "＊＊＊";
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String DIGIT = "[0-9０-９]";
    private static final String SURNAME = "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛"
            + "奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵"
            + "湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍"
            + "虞万支柯管卢莫房裘解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程邢裴陆荣翁荀惠曲封储靳段富巫焦巴牧隗山谷车侯班仰秋仲伊宫宁仇"
            + "栾甘厉祖武符刘景詹束龙叶幸司黎薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻党翟谭贡劳逄姬申扶堵冉宰雍桑桂牛寿通边"
            + "扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利师巩聂关荆]";
    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,64}[@＠](?:(?:[A-Za-z0-9-]+[.．])+[A-Za-z]{2,}|[\\p{IsHan}A-Za-z0-9-]{1,40}[.．](?:中国|公司|网络))"),
            // phones, cards and identity numbers, also with gaps; a date or a sum of money is shorter
            Pattern.compile("(?<!" + DIGIT + ")" + DIGIT + "(?:[ \\-－·.]?" + DIGIT + "){9,22}[Xx]?"),
            Pattern.compile("(?<!" + DIGIT + ")0[0-9]{2,3}[ \\-－]?[0-9]{7,8}(?![0-9])"),
            Pattern.compile("[零〇一二三四五六七八九幺两]{7,}"),
            Pattern.compile("(?i)([微威薇vＶ]\\s?[信xＸ]|QQ|wechat|weixin)\\s?(号|群)?(是|为)?[:：\\s]*[A-Za-z0-9_-]{5,20}"),
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-Z0-9]{5,6}"),
            Pattern.compile("(?<=(我叫|我是|姓名|联系人)[:：\\s]?)" + SURNAME + "\\p{IsHan}{1,2}(?!\\p{IsHan}?(家|户|民|院|区|村|镇))"),
            Pattern.compile(
                    SURNAME
                            + "\\p{IsHan}{0,2}(?=(先生|女士|大爷|大妈|大叔|阿姨|师傅|医生|老师|主任|书记|科长|局长|处长|经理|站长)(?!\\p{IsHan}{0,2}(站|室|部|办)))"),
            Pattern.compile("(?<=(单元|栋|幢|号楼|座)) ?" + DIGIT + "{2,4} ?(室|号|户)?(?![层楼" + "0-9])"));

    private Redaction() {}

    public static String of(String text) {
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
