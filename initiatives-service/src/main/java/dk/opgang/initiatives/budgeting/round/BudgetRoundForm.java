package dk.opgang.initiatives.budgeting.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.initiatives.budgeting.BudgetingFault;
import dk.opgang.initiatives.budgeting.allocation.AllocationForm;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A round of a participatory budget.
 *
 * @param initiativeId the initiative that it belongs to, if to any
 * @param municipalityCode where it takes place
 * @param housingAreaIds whose residents take part
 * @param organiser who runs it, a municipality's code or a CVR: the caller itself
 * @param pools one of them is decided by vote; those of the template of the initiative if missing
 * @param smallestTurnout with fewer votes nobody but the organiser is told what they say; 5 if missing
 */
@Embeddable
public record BudgetRoundForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Size(max = 200) String name,
        @Nullable UUID initiativeId,
        @NotBlank @Municipality String municipalityCode,

        @Defaulted @Distinct @Size(max = 200) @JdbcTypeCode(SqlTypes.ARRAY)
        List<UUID> housingAreaIds,

        @Defaulted @PartyValue String organiser,

        @Defaulted @Size(max = 20) @JdbcTypeCode(SqlTypes.JSON)
        List<@Valid Pool> pools,

        @Defaulted @Valid @JdbcTypeCode(SqlTypes.JSON) Eligibility eligibility,

        @Defaulted @Valid @JdbcTypeCode(SqlTypes.JSON) BallotRules ballot,

        @Defaulted @Valid @JdbcTypeCode(SqlTypes.JSON) AllocationForm allocation,

        @Defaulted @PositiveOrZero @Max(1_000_000) Integer smallestTurnout,

        @Defaulted @Valid @JdbcTypeCode(SqlTypes.JSON) Walking walking,

        @Defaulted @Valid @JdbcTypeCode(SqlTypes.JSON) Schedule schedule)
        implements PostedForm, Checked {

    static final int SMALLEST_TURNOUT = 5;

    /** How the completions begin that let what each ballot has grow by units. */
    private static final String ADDING = "add-one";

    /** Units in the whole pool: more cannot be gone through, however many vote. */
    private static final BigDecimal MOST_UNITS = new BigDecimal(1_000_000_000);

    @Override
    public void check(Faults faults) {
        if (pools == null) {
            return;
        }
        boolean isTold = pools.stream().noneMatch(pool -> pool.decidedBy() == null);
        if (isTold && !pools.isEmpty() && pools.stream().filter(Pool::isVoted).count() != 1) {
            faults.broken("/pools", BudgetingFault.ONE_POOL_BY_VOTE);
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < pools.size(); i++) {
            String key = pools.get(i).key();
            if (key != null && !keys.add(key)) {
                faults.broken("/pools/" + i + "/key", CommonFault.DUPLICATE);
            }
        }
        checkUnit(faults);
    }

    private void checkUnit(Faults faults) {
        if (allocation == null
                || allocation.completion() == null
                || !allocation.completion().startsWith(ADDING)
                || faults.isFaultyBelow("/pools")
                || faults.isFaultyBelow("/allocation")) {
            return;
        }
        BigDecimal unit = Objects.requireNonNullElse(allocation.unitDkk(), BigDecimal.ONE);
        BigDecimal most = unit.multiply(MOST_UNITS);
        if (pools.stream().anyMatch(pool -> pool.isVoted() && pool.amountDkk().compareTo(most) > 0)) {
            faults.broken("/allocation/unitDkk", BudgetingFault.ALLOCATION_UNIT_TOO_SMALL);
        }
    }

    /** The same with the others in the place of what is left out. */
    BudgetRoundForm or(
            List<Pool> otherPools,
            Eligibility otherEligibility,
            BallotRules otherBallot,
            AllocationForm otherAllocation,
            Integer otherTurnout,
            Walking otherWalking) {
        return new BudgetRoundForm(
                source,
                name,
                initiativeId,
                municipalityCode,
                housingAreaIds,
                organiser,
                pools == null ? otherPools : pools,
                eligibility == null ? otherEligibility : eligibility,
                ballot == null ? otherBallot : ballot,
                allocation == null ? otherAllocation : allocation,
                smallestTurnout == null ? otherTurnout : smallestTurnout,
                walking == null ? otherWalking : walking,
                schedule);
    }

    /** The same with nothing left out. */
    BudgetRoundForm whole(String caller) {
        return new BudgetRoundForm(
                source,
                name,
                initiativeId,
                new MunicipalityCode(municipalityCode).value(),
                Objects.requireNonNullElse(housingAreaIds, List.of()),
                organiser == null ? caller : organiser,
                Objects.requireNonNullElse(pools, List.of()),
                Eligibility.orDefault(eligibility),
                BallotRules.orDefault(ballot),
                allocation == null ? AllocationForm.DEFAULT : allocation.whole(),
                Objects.requireNonNullElse(smallestTurnout, SMALLEST_TURNOUT),
                Walking.orDefault(walking),
                Schedule.orNone(schedule));
    }

    /** Whether the rules by which somebody votes are the same in both. */
    boolean votesLike(BudgetRoundForm other) {
        return pools.equals(other.pools)
                && eligibility.equals(other.eligibility)
                && ballot.equals(other.ballot)
                && allocation.equals(other.allocation)
                && smallestTurnout.equals(other.smallestTurnout)
                && municipalityCode.equals(other.municipalityCode)
                && housingAreaIds.equals(other.housingAreaIds);
    }

    /** As others than the organiser see it. */
    BudgetRoundForm withoutSource() {
        return new BudgetRoundForm(
                null,
                name,
                initiativeId,
                municipalityCode,
                housingAreaIds,
                organiser,
                pools,
                eligibility,
                ballot,
                allocation,
                smallestTurnout,
                walking,
                schedule);
    }

    public Optional<Pool> pool(String key) {
        return pools.stream().filter(pool -> pool.key().equals(key)).findFirst();
    }

    /** The pool that is decided by vote. */
    @JsonIgnore
    public Pool votedPool() {
        return pools.stream().filter(Pool::isVoted).findFirst().orElseThrow();
    }
}
