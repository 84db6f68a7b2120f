package dk.opgang.participants.casefile;

import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a participant lived in one housing area.
 *
 * @param housingAreaId the housing area
 * @param from first day
 * @param to first day after it; null while it goes on
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
public record ResidenceForm(
        @NotNull UUID housingAreaId,
        @NotNull @Column(name = "valid_from") LocalDate from,
        @Nullable @Column(name = "valid_to") LocalDate to,
        @Nullable Source source)
        implements SpellForm<ResidenceForm>, Checked {

    @Override
    public void check(Faults faults) {
        faults.broken(Period.faults(from, to, "/to"));
    }

    @Override
    public ResidenceForm lasting(LocalDate first, @Nullable LocalDate end) {
        return new ResidenceForm(housingAreaId, first, end, source);
    }

    @Override
    public ResidenceForm endedBy(SpellForm<?> next) {
        return lasting(from, next.from());
    }

    @Override
    public ResidenceForm endedByDeparture(LocalDate day, String reason) {
        return lasting(from, day);
    }

    @Override
    public boolean endsLike(ResidenceForm other) {
        return Objects.equals(to, other.to);
    }

    @Override
    public boolean saysTheSameAs(SpellForm<?> other) {
        return other instanceof ResidenceForm residence && residence.housingAreaId.equals(housingAreaId);
    }

    @Override
    public ResidenceForm withSource(@Nullable Source other) {
        return new ResidenceForm(housingAreaId, from, to, other);
    }
}
