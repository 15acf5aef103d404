package org.mashangjian.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The level of a committee that a member sits on; one person can sit on several. */
@Schema(name = "MemberLevel")
public enum MemberLevel {
    national,
    province,
    city,
    county,
    town
}
