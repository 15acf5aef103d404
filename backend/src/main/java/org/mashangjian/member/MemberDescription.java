package org.mashangjian.member;

import java.util.List;

/**
 * What a committee says of a member; null where not known.
 *
 * @param number of the member's card, one in a committee
 * @param languages BCP 47 codes of what they can be spoken to in
 */
public record MemberDescription(
        String number,
        String name,
        List<MemberLevel> levels,
        String sectorCode,
        List<String> expertise,
        List<String> languages,
        String title,
        String introduction) {}
