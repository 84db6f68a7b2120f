package dk.opgang.initiatives.followup;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.followup.TellDueFollowUps.Asked;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the answer of a follow-up. Seen by the participant's municipality alone: a consent under which an organisation reads
 * the answer may end, and the event would stay.
 */
sealed interface FollowUpEvent extends Event {

    UUID followUpId();

    String municipalityCode();

    @Override
    default String type() {
        return switch (this) {
            case Answered _ -> "dk.opgang.initiatives.follow-up-answered.v1";
            case Due _ -> "dk.opgang.initiatives.follow-up-due.v1";
            case Overdue _ -> "dk.opgang.initiatives.follow-up-overdue.v1";
            case AnswerRemoved _ -> "dk.opgang.initiatives.follow-up-answer-removed.v1";
        };
    }

    @Override
    default UUID aggregateId() {
        return followUpId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.of(municipalityCode());
    }

    /** It was given, or corrected. */
    record Answered(
            UUID followUpId,
            @JsonUnwrapped FollowUp.Question question,
            @Nullable LocalDate answeredOn,
            Boolean stillInJob,
            @Nullable Boolean stillInArea)
            implements FollowUpEvent {

        static Answered of(FollowUp it, FollowUpAnswer answer) {
            return new Answered(it.id(), it.question(), answer.on(), answer.stillInJob(), answer.stillInArea());
        }

        @Override
        public String municipalityCode() {
            return question.municipalityCode();
        }
    }

    /** An answer is due from today on. */
    record Due(UUID followUpId, @JsonUnwrapped FollowUp.Question question) implements FollowUpEvent {

        static Due of(Asked asked) {
            return new Due(asked.id(), asked.question());
        }

        @Override
        public String municipalityCode() {
            return question.municipalityCode();
        }
    }

    /** Nobody has answered for long. */
    record Overdue(UUID followUpId, @JsonUnwrapped FollowUp.Question question) implements FollowUpEvent {

        static Overdue of(Asked asked) {
            return new Overdue(asked.id(), asked.question());
        }

        @Override
        public String municipalityCode() {
            return question.municipalityCode();
        }
    }

    /** It was taken back: it was never given. */
    record AnswerRemoved(
            UUID followUpId,
            UUID participantId,
            String municipalityCode,
            @Nullable UUID initiativeId,
            @Nullable UUID placementId,
            @Nullable UUID enrolmentId,
            int afterMonths)
            implements FollowUpEvent {

        static AnswerRemoved of(FollowUp it) {
            FollowUp.Question of = it.question();
            return new AnswerRemoved(
                    it.id(),
                    of.participantId(),
                    of.municipalityCode(),
                    of.initiativeId(),
                    of.placementId(),
                    of.enrolmentId(),
                    of.afterMonths());
        }
    }
}
