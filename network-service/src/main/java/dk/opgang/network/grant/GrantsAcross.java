package dk.opgang.network.grant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.network.exchange.ToldReader;
import dk.opgang.network.relocation.CaseParties;
import dk.opgang.network.relocation.GrantsOfMatch;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Grants of a case with parties in two installations: each tells those that were posted there, whether they are cancelled with them. What they
 * make others owe is noted here as if they had been posted here.
 */
@Singleton
@Transactional
class GrantsAcross implements GrantsOfMatch {

    private static final Caller SYSTEM = Caller.system();
    private static final int MOST = 500;

    private static final String KEEP = """
            insert into relocation_grants (id, created_at, updated_at, version, poster, case_id, parties, kind, amount_dkk, paid_on, paid_by,
                legal_basis, shares, match_id, elsewhere, installation)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?)""";

    private final Grants grants;
    private final GrantDues dues;
    private final AgroalDataSource database;
    private final ToldReader reader;
    private final ObjectMapper json;
    private final Validator validator;
    private final BusinessClock clock;

    GrantsAcross(
            Grants grants,
            GrantDues dues,
            AgroalDataSource database,
            ToldReader reader,
            ObjectMapper json,
            Validator validator,
            BusinessClock clock) {
        this.grants = grants;
        this.dues = dues;
        this.database = database;
        this.reader = reader;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public @Nullable JsonNode told(UUID matchId) {
        List<GrantTold> posted =
                grants.ofMatch(matchId).stream().map(GrantTold::of).toList();
        return posted.isEmpty() ? null : json.valueToTree(posted);
    }

    @Override
    public void take(CaseParties of, JsonNode told) {
        CaseParties.Across across = Objects.requireNonNull(of.across());
        for (GrantTold one : read(told)) {
            Grant grant = grants.find(SYSTEM, one.id()).orElseGet(() -> keep(of, across, one));
            boolean isItsOwn = across.elsewhere().installation().equals(grant.installation())
                    && across.matchId().equals(grant.matchId());
            Refusal.unless(isItsOwn, Reason.ANOTHERS);
            if (one.cancelled() && !grant.isCancelled()) {
                grant.cancel(clock.now());
                dues.takeBack(grant);
            }
        }
        grants.flush();
    }

    private Grant keep(CaseParties of, CaseParties.Across across, GrantTold one) {
        one.requireFor(of);
        GrantForm form = one.form();
        String installation = across.elsewhere().installation();
        try (Connection connection = database.getConnection()) {
            Sql.update(
                    connection,
                    KEEP,
                    one.id(),
                    "installation:" + installation,
                    of.caseId(),
                    SqlArrays.texts(connection, GrantRules.partiesOf(of)),
                    form.kind(),
                    form.amountDkk(),
                    form.paidOn(),
                    form.paidBy(),
                    form.legalBasis(),
                    json.writeValueAsString(form.shares()),
                    across.matchId(),
                    dues.spread(across),
                    installation);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("A grant of another installation could not be kept", e);
        }
        Grant grant = grants.get(SYSTEM, one.id());
        dues.note(grant);
        return grant;
    }

    private List<GrantTold> read(JsonNode told) {
        return List.of(reader.read(
                told,
                GrantTold[].class,
                all -> all.length <= MOST && Arrays.stream(all).allMatch(this::isWhole)));
    }

    private boolean isWhole(GrantTold told) {
        return told.id() != null
                && told.form() != null
                && validator.validate(told.form()).isEmpty();
    }
}
