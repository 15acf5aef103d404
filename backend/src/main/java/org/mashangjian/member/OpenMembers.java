package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mashangjian.opendata.PublicList;
import org.mashangjian.web.Page;

/** The directory of members for other programs. */
@ApplicationScoped
class OpenMembers implements PublicList<MemberApi.Item> {
    @Inject
    MemberQueries queries;

    @Inject
    Members members;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Class<MemberApi.Item> type() {
        return MemberApi.Item.class;
    }

    @Override
    public Page<MemberApi.Item> page(int limit, String cursor, Locale language) {
        return queries.list(new MemberQueries.Filter(null, null, null), members.today(), language, limit, cursor);
    }
}
