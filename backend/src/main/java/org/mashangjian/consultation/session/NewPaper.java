package org.mashangjian.consultation.session;

import java.util.List;
import java.util.UUID;

/**
 * What is given to the parties to read.
 *
 * @param content null where photos or documents say it all
 * @param isPublic whether everybody may read it, once notice is given of a public consultation
 */
public record NewPaper(String title, String content, boolean isPublic, List<UUID> photoIds, List<UUID> documentIds) {}
