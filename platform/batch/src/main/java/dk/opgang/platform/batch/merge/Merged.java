package dk.opgang.platform.batch.merge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row that was merged by its key.
 *
 * @param id of what was written; null if the row told nothing new, or may not be written
 * @param created whether its key was not known
 * @param refused whether the plan lets it not be written, because of what is there
 * @param given what else the plan gives of what was written, in its order
 */
public record Merged<T>(T row, @Nullable UUID id, boolean created, boolean refused, List<@Nullable Object> given) {

    public boolean isWritten() {
        return id != null;
    }
}
