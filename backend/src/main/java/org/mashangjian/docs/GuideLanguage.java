package org.mashangjian.docs;

/** A language the guides are in, as addresses name it; public for the template. */
public enum GuideLanguage {
    zh("zh-CN", "指南", "中文"),
    en("en", "Guides", "English");

    private final String tag;
    private final String guides;
    private final String ownName;

    GuideLanguage(String tag, String guides, String ownName) {
        this.tag = tag;
        this.guides = guides;
        this.ownName = ownName;
    }

    /** As addresses have it. */
    public String code() {
        return name();
    }

    public boolean isChinese() {
        return this == zh;
    }

    /** As BCP 47 has it. */
    public String tag() {
        return tag;
    }

    /** What the guides are called in it. */
    public String guides() {
        return guides;
    }

    public String ownName() {
        return ownName;
    }

    public GuideLanguage other() {
        return this == zh ? en : zh;
    }
}
