package org.mashangjian.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member as a venue lists them.
 *
 * @param sector the sector's name in the caller's language
 * @param onDuty whether they have hours there today and are not on leave
 */
@Schema(name = "VenueMember")
public record MemberOnList(
        UUID id,
        String name,
        String sector,
        String sectorCode,
        String title,
        List<String> expertise,
        List<String> languages,
        boolean onDuty,
        List<Hours> hours) {}
