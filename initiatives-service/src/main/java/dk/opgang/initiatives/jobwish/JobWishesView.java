package dk.opgang.initiatives.jobwish;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The job wishes of an enrolment as they are answered. */
@Schema(name = "JobWishes")
record JobWishesView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped JobWishesForm form,
        @JsonUnwrapped Stored stored) {

    static JobWishesView of(JobWishes it) {
        return new JobWishesView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
