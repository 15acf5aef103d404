package org.mashangjian.consultation.topic.body;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

@Schema(name = "TopicScreening")
public record Screening(@Text(max = 1000, lines = true) String note) {}
