package org.mashangjian.lineage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.lineage.LineageStop.Standing;

/**
 * Says how aggregates of one kind stand, to the resident whose request they came of; the feature that owns the kind implements it.
 * Nothing in it is internal, names a person or is somebody else's words.
 */
public interface LineageTeller {
    /** As the lineage calls it, such as {@code proposal}. */
    String kind();

    /** By one query for all; what is not told of is left out. */
    Map<UUID, Standing> tell(List<UUID> ids);
}
