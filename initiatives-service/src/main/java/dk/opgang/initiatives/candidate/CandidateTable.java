package dk.opgang.initiatives.candidate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.initiatives.jobwish.JobWishesForm;
import dk.opgang.initiatives.jobwish.JobWishesForm.Occupation;
import dk.opgang.initiatives.opening.JobOpening;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the enrolments with job wishes of the initiatives of an opening, as far as the caller may read both: a municipality its own
 * citizens', a partner those of people who consent to enrolments and to placements. Nobody whose processing is restricted is looked for.
 */
@Singleton
class CandidateTable {

    /** Who is reached and who is invited is asked once, not of each enrolment. That the initiatives are named tells the planner how many come. */
    private static final String FIND = """
            with o as materialized (
                select o.id, o.initiative_ids, o.needs_certificates, greatest(o.period_from, initiatives_today()) as needed_on,
                       n.secretariat, array[o.employer_cvr, n.secretariat]::varchar[] as recipients
                from job_openings o left join company_networks n on n.id = o.network_id where o.id = ?),
            reached as materialized (select initiatives_reached(o.initiative_ids, o.recipients) as id from o),
            invited as materialized (select initiatives_invited(o.id) as id from o)
            select e.id, e.participant_id, e.municipality_code, e.initiative_id, e.period_from, p.birth_year, p.housing_area_id,
                   w.kinds, w.occupations::text, w.available_from, w.available_to, w.slots, w.weekly_hours_most, w.travel,
                   coalesce(e.municipality_code = o.secretariat, false) or e.id in (select id from reached),
                   e.participant_id in (select id from invited),
                   case when cardinality(o.needs_certificates) > 0 then array(
                       select c.certificate from enrolment_certificates c
                       where c.enrolment_id = e.id and c.seen_on <= o.needed_on
                         and (c.valid_until is null or c.valid_until > o.needed_on)) else '{}' end
            from o
            join enrolments e on e.initiative_id = any (?::uuid[]) and e.state in ('enrolled', 'active')
            join job_wishes w on w.enrolment_id = e.id
            join participants p on p.id = e.participant_id and not p.restricted
            where (?::uuid is null or e.participant_id = ?)
              and (e.municipality_code = ?
                   or e.partner_organisations @> array[?::varchar]
                      and initiatives_consent_covers(e.participant_id, e.municipality_code, e.initiative_id, 'enrolments')
                      and initiatives_consent_covers(e.participant_id, e.municipality_code, e.initiative_id, 'placements'))""";

    private static final TypeReference<List<Occupation>> OCCUPATIONS = new TypeReference<>() {};
    private static final String NO_OCCUPATIONS = "[]";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    CandidateTable(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param alone the participant whose enrolments alone are wanted; null for those of everybody */
    List<Candidate> of(Caller caller, JobOpening opening, @Nullable UUID alone) {
        return Sql.list(
                database,
                FIND,
                row -> candidate(row),
                opening.id(),
                opening.form().initiativeIds().toArray(UUID[]::new),
                alone,
                alone,
                caller.municipality().orElse(null),
                caller.organisation().orElse(null));
    }

    private Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, LocalDate.class),
                row.getInt(6),
                row.getObject(7, UUID.class),
                new JobWishesForm(
                        texts(row, 8),
                        occupations(row.getString(9)),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        texts(row, 12),
                        row.getBigDecimal(13),
                        row.getString(14)),
                row.getBoolean(15),
                row.getBoolean(16),
                Set.copyOf(texts(row, 17)));
    }

    private List<Occupation> occupations(String document) {
        if (document.equals(NO_OCCUPATIONS)) {
            return List.of();
        }
        try {
            return json.readValue(document, OCCUPATIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Wished occupations are not what was stored", e);
        }
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
