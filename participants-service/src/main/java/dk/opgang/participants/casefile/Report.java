package dk.opgang.participants.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality's system reports of a participant when it registers or updates one: where the participant lives, which
 * benefit it is on. What is missing is not told, and leaves things as they are.
 */
public record Report(@Nullable Stay stay, @Nullable Benefit benefit) {

    /**
     * Living in an area.
     *
     * @param from first day; missing if the system does not tell
     * @param pointer the field that tells the area
     * @param fromPointer the field that tells the first day
     */
    public record Stay(UUID housingAreaId, @Nullable LocalDate from, String pointer, String fromPointer) {}

    /**
     * Being on a benefit.
     *
     * @param to first day after it; missing if it goes on or its end is not told
     * @param pointer the field that tells the first day
     */
    public record Benefit(
            String group,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String closingReason,
            String pointer) {}
}
