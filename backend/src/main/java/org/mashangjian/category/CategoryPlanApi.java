package org.mashangjian.category;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** A committee's categories as it keeps them. */
final class CategoryPlanApi {
    private static final int MOST_OWN = 100;
    private static final int MOST = 1000;

    private CategoryPlanApi() {}

    @Schema(name = "CategoryPlan")
    record Kept(List<Area> areas) {}

    @Schema(name = "CategoryPlanArea")
    record Area(String code, String name, List<Topic> topics) {}

    /** @param own whether the committee added it @param nameEn of its own only @param retired whether it is no longer offered */
    @Schema(name = "CategoryPlanTopic")
    record Topic(String code, String name, String nameEn, boolean own, boolean retired) {}

    @Schema(name = "CategoryPlanChange")
    record Change(
            @NotNull @Size(max = MOST_OWN) List<@NotNull @Valid Own> own,
            @NotNull @Size(max = MOST) List<@NotNull @Text(max = 80) String> retired) {}

    /** @param code of one there is; null for a new one */
    @Schema(name = "OwnCategory")
    record Own(
            @Text(max = 80) String code,
            @NotNull @Text(max = 80) String areaCode,
            @NotNull @Text(max = 20) String name,
            @Text(max = 40) String nameEn) {}
}
