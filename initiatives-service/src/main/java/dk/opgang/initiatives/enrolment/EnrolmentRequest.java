package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolment as clients post it; it begins as a referral. */
public record EnrolmentRequest(
        @Nullable Source source,
        @NotNull UUID participantId,
        @NotNull LocalDate from) {}
