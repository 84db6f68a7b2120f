package dk.opgang.participants.notice;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient did when it was notified.
 *
 * @param action a code of consent-notice-actions
 * @param keptBecause a code of consent-kept-reasons; of kept data alone, and required of them
 * @param note a remark, without what tells who the person is; kept encrypted
 */
@Embeddable
@Schema(name = "ConsentNoticeAcknowledgement")
record Acknowledgement(
        @NotNull @CodeOf("consent-notice-actions") String action,
        @Nullable @CodeOf("consent-kept-reasons") String keptBecause,
        @Nullable @Size(max = 1000) String note)
        implements Checked {

    private static final String KEPT = "kept";

    /** The same with its words in another form. */
    Acknowledgement worded(Function<String, @Nullable String> words) {
        return note == null ? this : new Acknowledgement(action, keptBecause, words.apply(note));
    }

    @Override
    public void check(Faults faults) {
        if (KEPT.equals(action) && keptBecause == null) {
            faults.broken("/keptBecause", CommonFault.REQUIRED);
        }
        if (action != null && !KEPT.equals(action) && keptBecause != null) {
            faults.broken("/keptBecause", ParticipantsFault.ONLY_WHEN_KEPT);
        }
    }
}
