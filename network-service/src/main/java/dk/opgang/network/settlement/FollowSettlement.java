package dk.opgang.network.settlement;

import dk.opgang.network.exchange.ExchangeHandler.Received;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.value.Party;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Keeps a settlement that another installation decides on as that one tells it, for the party of here. */
@Singleton
class FollowSettlement {

    private static final Caller SYSTEM = Caller.system();

    private static final String MAKE = """
            insert into settlements (id, created_at, updated_at, version, quarter, first_party, second_party, state, changes, installation)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, 'open', 0, ?) on conflict do nothing""";

    /** Lines of settlements of that installation alone; what a party of here has posted stays until that one has heard it. */
    private static final String KEEP = """
            insert into settlement_lines as l (id, created_at, updated_at, version, poster, settlement_id, kind, arisen_on, debtor, creditor,
                amount_dkk, case_id, note, belongs_to, pending)
            values (?, clock_timestamp(), clock_timestamp(), 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
            on conflict (id) do update set updated_at = clock_timestamp(), version = l.version + 1, settlement_id = excluded.settlement_id,
                kind = excluded.kind, arisen_on = excluded.arisen_on, debtor = excluded.debtor, creditor = excluded.creditor,
                amount_dkk = excluded.amount_dkk, case_id = excluded.case_id, note = excluded.note, belongs_to = excluded.belongs_to,
                pending = false
            where exists (select from settlements s, settlements t
                          where s.id = l.settlement_id and t.id = excluded.settlement_id and s.installation = t.installation
                            and s.first_party = t.first_party and s.second_party = t.second_party)
              and (not l.pending or ?
                   or (l.kind, l.arisen_on, l.debtor, l.creditor, l.amount_dkk, l.case_id, l.note)
                      is not distinct from
                      (excluded.kind, excluded.arisen_on, excluded.debtor, excluded.creditor, excluded.amount_dkk, excluded.case_id, excluded.note))
              and (l.settlement_id, l.kind, l.arisen_on, l.debtor, l.creditor, l.amount_dkk, l.case_id, l.note, l.belongs_to, l.pending)
                  is distinct from
                  (excluded.settlement_id, excluded.kind, excluded.arisen_on, excluded.debtor, excluded.creditor, excluded.amount_dkk,
                   excluded.case_id, excluded.note, excluded.belongs_to, false)""";

    /** Those from which a line goes, so that their tags change. */
    private static final String LEAVE = """
            update settlements s set version = version + 1, updated_at = clock_timestamp()
            where s.id <> ? and s.installation = ? and exists (select from settlement_lines l where l.settlement_id = s.id and l.id = any(?))""";

    private static final String ANOTHERS = """
            select l.id from settlement_lines l join settlements s on s.id = l.settlement_id
            where l.id = any(?) and (s.installation is distinct from ? or s.first_party <> ? or s.second_party <> ?)""";

    /** Two organisations settle something only if it comes from a case with that installation. */
    private static final String OF_CASE = """
            select g.id from relocation_grants g join relocation_matches m on m.id = g.match_id
            where m.installation = ? and g.parties @> ?::varchar[] limit 1""";

    private final Settlements settlements;
    private final SettlementTellings tellings;
    private final AgroalDataSource database;
    private final Outbox outbox;

    FollowSettlement(Settlements settlements, SettlementTellings tellings, AgroalDataSource database, Outbox outbox) {
        this.settlements = settlements;
        this.tellings = tellings;
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    void note(Received message, SettlementTold told) {
        requireDecidedThere(message, told);
        message.requireServed(told.answeredAt());
        Settlement settlement = settlement(told, message.installation());
        tellings.hear(settlement.id(), message.installation(), told.answeredAt(), message.municipalityCode());
        UUID telling = tellings.of(settlement.id(), message.installation())
                .orElseThrow()
                .id();
        long before = settlement.version();
        boolean isAllHeard = told.revisions().heard() >= tellings.hold(telling).revision();
        if (areKept(settlement, told, isAllHeard)) {
            settlement.linesTold();
        }
        if (told.last()) {
            settlement.told(told.head());
            settlement.decided(told.decided(), told.problem());
            tellings.heard(telling, told.revisions());
        }
        settlements.flush();
        if (settlement.version() != before) {
            outbox.publish(SettlementChanged.of(settlement));
        }
    }

    /** The installation of the municipality with the lesser code decides; between two organisations that of a case. */
    private void requireDecidedThere(Received message, SettlementTold told) {
        Optional<String> municipality = told.parties().stream()
                .filter(party -> new Party(party).isMunicipality())
                .findFirst();
        if (municipality.isPresent()) {
            message.requireServed(municipality.get());
        } else if (!isOfCase(message.installation(), told.parties())) {
            throw new Refusal(Reason.ANOTHERS);
        }
    }

    private boolean isOfCase(String installation, List<String> parties) {
        return !Sql.idsOf(database, OF_CASE, installation, SqlArrays.texts(parties))
                .isEmpty();
    }

    private Settlement settlement(SettlementTold told, String installation) {
        Pair pair = told.pair();
        Sql.update(database, MAKE, told.settlementId(), told.quarter(), pair.first(), pair.second(), installation);
        return settlements
                .find(SYSTEM, told.settlementId())
                .filter(it -> installation.equals(it.installation())
                        && it.pair().equals(pair)
                        && it.quarter().toString().equals(told.quarter()))
                .map(it -> settlements.lock(SYSTEM, it.id()))
                .orElseThrow(() -> new Refusal(Reason.ANOTHERS));
    }

    /** Whether a line is new or another; what a party of here has posted is as it is told once that one has heard everything of here. */
    private boolean areKept(Settlement settlement, SettlementTold told, boolean isAllHeard) {
        String installation = Objects.requireNonNull(settlement.installation());
        Pair pair = told.pair();
        int changed = 0;
        SqlArrays.Column ids =
                SqlArrays.uuids(told.lines().stream().map(LineTold::id).toList());
        if (!Sql.idsOf(database, ANOTHERS, ids, installation, pair.first(), pair.second())
                .isEmpty()) {
            throw new Refusal(Reason.ANOTHERS);
        }
        Sql.update(database, LEAVE, settlement.id(), installation, ids);
        for (LineTold line : told.lines()) {
            LineForm form = line.form();
            changed += Sql.update(
                    database,
                    KEEP,
                    line.id(),
                    "installation:" + installation,
                    settlement.id(),
                    form.kind(),
                    form.on(),
                    form.debtor(),
                    form.creditor(),
                    form.amountDkk(),
                    form.caseId(),
                    form.note(),
                    line.belongsTo(),
                    isAllHeard);
        }
        return changed > 0;
    }
}
