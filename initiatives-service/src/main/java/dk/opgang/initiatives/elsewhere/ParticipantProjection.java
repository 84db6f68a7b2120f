package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantFacts.BenefitPeriod;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Consent;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Contact;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Fact;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Person;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.erasure.ErasedSubjects;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tables that hold what is known of participants. Written by the system alone, a set at a time; every fact is a whole state. */
@Singleton
class ParticipantProjection {

    private static final String PEOPLE = """
            insert into participants (id, municipality_code, birth_year, housing_area_id, benefit_group)
            select * from unnest(?::uuid[], ?::varchar[], ?::int[], ?::uuid[], ?::varchar[])
            on conflict (id) do """;
    private static final String REPLACE_PERSON = """
             update set municipality_code = excluded.municipality_code, birth_year = excluded.birth_year,
                housing_area_id = excluded.housing_area_id, benefit_group = excluded.benefit_group""";
    private static final String RESTRICT = """
            update participants p set restricted = r.restricted
            from unnest(?::uuid[], ?::boolean[]) as r (id, restricted) where p.id = r.id""";

    private static final String PERIODS = """
            insert into benefit_periods (id, participant_id, municipality_code, benefit_group, period_from, period_to)
            select * from unnest(?::uuid[], ?::uuid[], ?::varchar[], ?::varchar[], ?::date[], ?::date[])
            on conflict (id, participant_id) do update set benefit_group = excluded.benefit_group, period_from = excluded.period_from,
                period_to = excluded.period_to""";
    private static final String CONSENTS = """
            insert into consents (id, participant_id, municipality_code, source, recipient, data_categories, initiative_id,
                valid_from, valid_until, withdrawn_at)
            select id, participant_id, municipality_code, source, recipient, string_to_array(categories, ',')::varchar[], initiative_id,
                valid_from, valid_until, withdrawn_at
            from unnest(?::uuid[], ?::uuid[], ?::varchar[], ?::varchar[], ?::varchar[], ?::varchar[], ?::uuid[], ?::date[], ?::date[],
                        ?::timestamptz[])
                 as r (id, participant_id, municipality_code, source, recipient, categories, initiative_id, valid_from, valid_until,
                       withdrawn_at)
            on conflict (id, participant_id) do update set source = excluded.source, recipient = excluded.recipient,
                data_categories = excluded.data_categories, initiative_id = excluded.initiative_id,
                valid_from = excluded.valid_from, valid_until = excluded.valid_until, withdrawn_at = excluded.withdrawn_at""";
    private static final String CONTACTS = """
            insert into contacts (id, participant_id, municipality_code, at, attended, initiative_id)
            select * from unnest(?::uuid[], ?::uuid[], ?::varchar[], ?::timestamptz[], ?::boolean[], ?::uuid[])
            on conflict (id, participant_id) do update set at = excluded.at, attended = excluded.attended,
                initiative_id = excluded.initiative_id""";

    /** What somebody proposed for all stays, and does not tell any longer who it was. */
    private static final String NO_PROPOSER =
            "update budget_proposals set proposer_participant_id = null where proposer_participant_id = any(?)";

    private final AgroalDataSource database;
    private final ErasedSubjects erased;

    ParticipantProjection(AgroalDataSource database, ErasedSubjects erased) {
        this.database = database;
        this.erased = erased;
    }

    /** Takes over the present state of the people. */
    void replacePeople(Collection<Person> people) {
        people(people, REPLACE_PERSON);
    }

    /**
     * Takes in people who are not known yet; what events told already is newer and stays. Whoever was erased while the owner was
     * asked stays erased.
     */
    void addPeople(Collection<Person> people) {
        Set<UUID> present =
                erased.without(people.stream().map(Person::participantId).toList());
        people(
                people.stream()
                        .filter(person -> present.contains(person.participantId()))
                        .toList(),
                "nothing");
    }

    /** Takes note of whose processing is restricted, and whose no longer. */
    void restrict(Map<UUID, Boolean> restricted) {
        Set<Map.Entry<UUID, Boolean>> told = restricted.entrySet();
        write(told, RESTRICT, c -> new Object[] {
            SqlArrays.uuids(c, told, Map.Entry::getKey), SqlArrays.booleans(c, told, Map.Entry::getValue)
        });
    }

    void replacePeriods(Collection<BenefitPeriod> periods) {
        write(periods, PERIODS, c -> new Object[] {
            SqlArrays.uuids(c, periods, BenefitPeriod::id),
            SqlArrays.uuids(c, periods, BenefitPeriod::participantId),
            SqlArrays.texts(c, periods, BenefitPeriod::municipalityCode),
            SqlArrays.texts(c, periods, BenefitPeriod::group),
            SqlArrays.dates(c, periods, BenefitPeriod::from),
            SqlArrays.dates(c, periods, BenefitPeriod::to)
        });
    }

    void replaceConsents(Collection<Consent> consents) {
        write(consents, CONSENTS, c -> new Object[] {
            SqlArrays.uuids(c, consents, Consent::consentId),
            SqlArrays.uuids(c, consents, Consent::participantId),
            SqlArrays.texts(c, consents, Consent::municipalityCode),
            SqlArrays.texts(c, consents, Consent::sourceOrganisation),
            SqlArrays.texts(c, consents, Consent::recipientOrganisation),
            SqlArrays.texts(c, consents, consent -> String.join(",", consent.dataCategories())),
            SqlArrays.uuids(c, consents, Consent::initiativeId),
            SqlArrays.dates(c, consents, Consent::from),
            SqlArrays.dates(c, consents, Consent::until),
            SqlArrays.instants(c, consents, Consent::withdrawnAt)
        });
    }

    void replaceContacts(Collection<Contact> contacts) {
        write(contacts, CONTACTS, c -> new Object[] {
            SqlArrays.uuids(c, contacts, Contact::id),
            SqlArrays.uuids(c, contacts, Contact::participantId),
            SqlArrays.texts(c, contacts, Contact::municipalityCode),
            SqlArrays.instants(c, contacts, Contact::at),
            SqlArrays.booleans(c, contacts, Contact::attended),
            SqlArrays.uuids(c, contacts, Contact::initiativeId)
        });
    }

    /** Takes out of one of the projection's tables what never was, or is somebody else's now. */
    void remove(String table, Collection<Fact> facts) {
        write(
                facts,
                "delete from " + table + " t using unnest(?::uuid[], ?::uuid[]) as gone (id, participant_id)"
                        + " where t.id = gone.id and t.participant_id = gone.participant_id",
                c -> new Object[] {SqlArrays.uuids(c, facts, Fact::id), SqlArrays.uuids(c, facts, Fact::participantId)
                });
    }

    /** Forgets what events told of people who were merged into others: it is told again as of those. */
    void forgetMerged(Collection<UUID> participants) {
        for (String table : new String[] {"contacts", "consents", "benefit_periods"}) {
            write(participants, "delete from " + table + " where participant_id = any(?)", c ->
                    new Object[] {SqlArrays.uuids(c, participants)});
        }
        write(participants, "delete from participants where id = any(?)", c ->
                new Object[] {SqlArrays.uuids(c, participants)});
    }

    /** Forgets all that is kept under the ids, this service's own records included: the person asked to be erased. */
    void erase(Collection<UUID> participants) {
        for (String table : new String[] {
            "budget_roll", "refused_placements", "placements", "enrolments", "contacts", "consents", "benefit_periods"
        }) {
            write(participants, "delete from " + table + " where participant_id = any(?)", c ->
                    new Object[] {SqlArrays.uuids(c, participants)});
        }
        write(participants, NO_PROPOSER, c -> new Object[] {SqlArrays.uuids(c, participants)});
        write(participants, "update promised_places set participant_id = null where participant_id = any(?)", c ->
                new Object[] {SqlArrays.uuids(c, participants)});
        for (String table : new String[] {"merged_rows", "participant_merges"}) {
            write(participants, "delete from " + table + " where merged_id = any(?) or survivor_id = any(?)", c -> {
                Array ids = SqlArrays.uuids(c, participants);
                return new Object[] {ids, ids};
            });
        }
        write(participants, "delete from participants where id = any(?)", c ->
                new Object[] {SqlArrays.uuids(c, participants)});
    }

    private void people(Collection<Person> people, String onConflict) {
        write(people, PEOPLE + " " + onConflict, c -> new Object[] {
            SqlArrays.uuids(c, people, Person::participantId),
            SqlArrays.texts(c, people, Person::municipalityCode),
            SqlArrays.integers(c, people, Person::birthYear),
            SqlArrays.uuids(c, people, Person::housingAreaId),
            SqlArrays.texts(c, people, Person::benefitGroup)
        });
    }

    private void write(Collection<?> rows, String sql, Columns columns) {
        if (rows.isEmpty()) {
            return;
        }
        Sql.run(database, connection -> Sql.update(connection, sql, columns.of(connection)));
    }

    private interface Columns {
        Object[] of(Connection connection) throws SQLException;
    }
}
