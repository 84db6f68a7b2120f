package dk.opgang.participants.subject;

import dk.opgang.participants.access.ProtectionKind;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a participant's name and address are protected, or that a threatened participant's whereabouts are. The kinds that last no
 * longer than some years say so in protection-kinds.
 *
 * @param kind a code of protection-kinds
 * @param from first day on which it is in force
 * @param until first day on which it is in force no longer; name-and-address ends after a year unless another day is told
 * @param specialCircumstances that it may last longer than that
 */
@Embeddable
@Schema(name = "NewProtection")
public record ProtectionForm(
        @NotNull @CodeOf("protection-kinds") String kind,
        @NotNull @Column(name = "valid_from") LocalDate from,

        @Nullable @After("from") @Column(name = "valid_until")
        LocalDate until,

        @Nullable Boolean specialCircumstances)
        implements PostedForm, Checked {

    private static final CodeList KINDS = CodeList.load("protection-kinds");

    @Override
    public void check(Faults faults) {
        fault("/until").ifPresent(faults::broken);
    }

    /** What is wrong with the end, if it is told and later than the kind allows. */
    public Optional<Fault> fault(String pointer) {
        boolean tooLong = until != null
                && !Boolean.TRUE.equals(specialCircumstances)
                && latest().filter(until::isAfter).isPresent();
        return tooLong ? Optional.of(ParticipantsFault.LONGER_THAN_A_YEAR.at(pointer)) : Optional.empty();
    }

    /** As it is stored: with the end that it has if none was told. */
    public ProtectionForm whole() {
        return new ProtectionForm(kind, from, until == null ? latest().orElse(null) : until, specialCircumstances);
    }

    /** The end of a protection of that kind, if the kind has a longest time. */
    private Optional<LocalDate> latest() {
        return Optional.ofNullable(kind)
                .flatMap(KINDS::find)
                .map(code -> code.attributes().get("longestYears"))
                .filter(years -> from != null)
                .map(years -> from.plusYears(((Number) years).longValue()));
    }

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean isOfThreatened() {
        return kind.equals(ProtectionKind.THREATENED.code());
    }
}
