package dk.opgang.network.grant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.Elsewhere;
import dk.opgang.network.relocation.CaseParties;
import dk.opgang.network.settlement.Due;
import dk.opgang.network.settlement.Dues;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Notes what a grant makes others owe its payer, and takes it back once the grant is cancelled. */
@Singleton
class GrantDues {

    private final Dues dues;
    private final ObjectMapper json;

    GrantDues(Dues dues, ObjectMapper json) {
        this.dues = dues;
        this.json = json;
    }

    /** Each of those who bear it with the payer owes its share. */
    void note(Grant grant) {
        String payer = grant.form().paidBy();
        for (GrantShare share : grant.ofOthers()) {
            note(grant, share, "grant", "grant-share", share.party(), payer);
        }
    }

    /** A line against each that was noted. */
    void takeBack(Grant grant) {
        String payer = grant.form().paidBy();
        for (GrantShare share : grant.ofOthers()) {
            note(grant, share, "cancelled grant", "correction", payer, share.party());
        }
    }

    private void note(Grant grant, GrantShare share, String cause, String kind, String debtor, String creditor) {
        dues.note(new Due(
                cause + " " + grant.id() + " " + share.party(),
                kind,
                grant.form().paidOn(),
                debtor,
                creditor,
                share.amountDkk(),
                grant.caseId(),
                elsewhere(grant)));
    }

    /** How the parties of a case are spread, as it is kept with its grants; null if all are here. */
    @Nullable
    String spread(CaseParties.@Nullable Across across) {
        try {
            return across == null ? null : json.writeValueAsString(across.elsewhere());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Elsewhere elsewhere(Grant grant) {
        String kept = grant.elsewhere();
        try {
            return kept == null ? null : json.readValue(kept, Elsewhere.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
