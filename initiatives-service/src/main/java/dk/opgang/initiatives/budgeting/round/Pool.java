package dk.opgang.initiatives.budgeting.round;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Dkk;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money of a round that is given to proposals.
 *
 * @param key by which proposals name it
 * @param decidedBy {@code vote} or {@code panel}; one pool of a round is decided by vote
 * @param mostPerProposalDkk what one proposal may cost at most
 * @param belowPerProposalDkk what one proposal must stay below
 * @param needsCvr whether money is paid to a CVR alone, so that each proposal names one
 */
@Schema(name = "BudgetPool")
public record Pool(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9-]*")
        String key,

        @NotBlank @Size(max = 200) String name,

        @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amountDkk,

        @NotNull String decidedBy,

        @Nullable @Positive @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal mostPerProposalDkk,

        @Nullable @Positive @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal belowPerProposalDkk,

        @Defaulted Boolean needsCvr)
        implements Checked {

    static final String VOTE = "vote";
    private static final List<String> DECIDED_BY = List.of(VOTE, "panel");

    public Pool {
        amountDkk = amountDkk != null && Dkk.isValid(amountDkk) ? new Dkk(amountDkk).amount() : amountDkk;
        mostPerProposalDkk = limit(mostPerProposalDkk);
        belowPerProposalDkk = limit(belowPerProposalDkk);
        needsCvr = Objects.requireNonNullElse(needsCvr, false);
    }

    @Override
    public void check(Faults faults) {
        Words.check(faults, "/decidedBy", decidedBy, DECIDED_BY);
        if (isVoted() && amountDkk != null && amountDkk.signum() == 0) {
            faults.broken("/amountDkk", CommonFault.POSITIVE);
        }
    }

    /** Whether the residents decide by their votes. */
    @JsonIgnore
    public boolean isVoted() {
        return VOTE.equals(decidedBy);
    }

    private static @Nullable BigDecimal limit(@Nullable BigDecimal told) {
        return told != null && Dkk.isValid(told) ? new Dkk(told).amount() : told;
    }
}
