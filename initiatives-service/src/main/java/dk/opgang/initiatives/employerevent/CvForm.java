package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody who came to an event handed in a CV to an employer there.
 *
 * @param on the day, from that of the event on
 */
@Schema(name = "NewEventCv", example = """
                {"enrolmentId": "01980a5e-7c00-7000-8000-0000000000e2", "employerCvr": "13748136", "on": "2026-12-01"}""")
public record CvForm(
        @NotNull UUID enrolmentId,
        @NotBlank @CvrNumber String employerCvr,
        @NotNull @HasHappened LocalDate on) {}
