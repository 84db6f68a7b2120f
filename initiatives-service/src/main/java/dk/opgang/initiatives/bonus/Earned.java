package dk.opgang.initiatives.bonus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the end of an attachment may earn, by one payout.
 *
 * @param attachmentId the attachment that has ended
 * @param institutionId who earns it
 * @param next the attachment at which it is measured; null where it is measured on the person
 * @param measuredAt the institution of that
 * @param lastDay the last day on which the reading can be taken; null where benefit periods decide
 * @param benefits on which benefits nobody may have been; null where a reading decides
 * @param decision what a reading came to; null as long as there is none
 */
record Earned(
        String payout,
        UUID attachmentId,
        UUID institutionId,
        @Nullable UUID next,
        @Nullable UUID measuredAt,
        LocalDate dueOn,
        @Nullable LocalDate lastDay,
        @Nullable Benefits benefits,
        @Nullable Decision decision,
        BigDecimal amountDkk) {

    /** Benefits on which nobody may have been from that day up to the day on which it is due. */
    record Benefits(List<String> groups, LocalDate from) {

        Benefits {
            groups = List.copyOf(groups);
        }
    }

    /** What a reading came to. */
    record Decision(
            UUID reading,
            LocalDate on,
            boolean met,
            @Nullable String evidence) {}
}
