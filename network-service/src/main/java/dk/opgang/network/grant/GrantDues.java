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
        GrantForm form = grant.form();
        grant.ofOthers()
                .forEach(share -> dues.note(new Due(
                        "grant " + grant.id() + " " + share.party(),
                        "grant-share",
                        form.paidOn(),
                        share.party(),
                        form.paidBy(),
                        share.amountDkk(),
                        grant.caseId(),
                        elsewhere(grant))));
    }

    /** A line against each that was noted. */
    void takeBack(Grant grant) {
        GrantForm form = grant.form();
        grant.ofOthers()
                .forEach(share -> dues.note(new Due(
                        "cancelled grant " + grant.id() + " " + share.party(),
                        "correction",
                        form.paidOn(),
                        form.paidBy(),
                        share.party(),
                        share.amountDkk(),
                        grant.caseId(),
                        elsewhere(grant))));
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
