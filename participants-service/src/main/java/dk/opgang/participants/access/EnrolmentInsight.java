package dk.opgang.participants.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's enrolments a reader sees: all as the municipality that answers for them or under a consent that is bound to no
 * initiative, otherwise those in the initiatives that consents name.
 *
 * @param controller whether it is the participant's municipality that reads
 */
public record EnrolmentInsight(boolean controller, boolean all, Set<UUID> initiatives) {

    /** That of the participant's own municipality. */
    public static final EnrolmentInsight WHOLE = new EnrolmentInsight(true, true, Set.of());

    /** That of a reader without any consent. */
    public static final EnrolmentInsight NONE = new EnrolmentInsight(false, false, Set.of());

    public EnrolmentInsight {
        initiatives = Set.copyOf(initiatives);
    }

    /** That of a consent, which may be bound to an initiative. */
    static EnrolmentInsight under(@Nullable UUID initiative) {
        return initiative == null
                ? new EnrolmentInsight(false, true, Set.of())
                : new EnrolmentInsight(false, false, Set.of(initiative));
    }

    /** What both show together. */
    EnrolmentInsight and(EnrolmentInsight other) {
        Set<UUID> together = new HashSet<>(initiatives);
        together.addAll(other.initiatives);
        return new EnrolmentInsight(controller || other.controller, all || other.all, together);
    }

    /** Whether it shows the enrolment in that initiative. */
    public boolean covers(UUID initiative) {
        return all || initiatives.contains(initiative);
    }
}
