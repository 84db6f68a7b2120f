package dk.opgang.participants.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.participants.education.EducationEventForm;
import dk.opgang.participants.readiness.ReadinessForm;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What outcomes count of people who were erased, as far as their municipality goes on counting them: under ids of nobody, without the keys of the
 * poster. Works in the running transaction.
 */
@Singleton
public class GuidanceOfNobody {

    private static final String KEEP = """
            insert into guidance_of_nobody
                (nobody_id, municipality_code, initiative_id, began, housing_area_id, assessments, education)
            select opgang_nobody(e.participant_id), e.municipality_code, e.initiative_id, e.valid_from,
                   (select r.housing_area_id from residences r where r.participant_id = e.participant_id
                       and r.valid_from <= e.valid_from and (r.valid_to is null or r.valid_to > e.valid_from)),
                   (select coalesce(jsonb_agg(jsonb_build_object('schoolYear', a.school_year, 'round', a.round,
                               'readiness', a.readiness, 'assessedOn', a.assessed_on)), '[]')
                    from education_readiness a where a.participant_id = e.participant_id),
                   (select coalesce(jsonb_agg(jsonb_build_object('kind', v.kind, 'on', v.happened_on, 'programme', v.programme)), '[]')
                    from education_events v where v.participant_id = e.participant_id)
            from enrolments e where e.participant_id = ?""";

    /** Of several enrolments of one person the earliest counts. */
    private static final String FIND = """
            select distinct on (nobody_id) began, housing_area_id, assessments::text, education::text
            from guidance_of_nobody
            where municipality_code = ? and initiative_id = ? and began >= ? and began < ?
            order by nobody_id, began""";

    private static final TypeReference<List<ReadinessForm>> ASSESSMENTS = new TypeReference<>() {};
    private static final TypeReference<List<EducationEventForm>> EDUCATION = new TypeReference<>() {};

    private final AgroalDataSource database;
    private final ObjectMapper json;

    GuidanceOfNobody(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Copies what is counted of a participant who is being erased; what stands under its own id goes with it. */
    public void keep(UUID participantId) {
        Sql.update(database, KEEP, participantId);
    }

    /** What became of those of the municipality's people who were erased. */
    List<Course> courses(String municipality, OutcomeParams params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            Sql.bind(statement, municipality, params.initiative(), params.first(), params.end());
            try (ResultSet row = statement.executeQuery()) {
                List<Course> courses = new ArrayList<>();
                while (row.next()) {
                    LocalDate began = row.getObject(1, LocalDate.class);
                    courses.add(Course.of(
                            params.keyOf(began, row.getObject(2, UUID.class)),
                            began,
                            json.readValue(row.getString(3), ASSESSMENTS),
                            json.readValue(row.getString(4), EDUCATION)));
                }
                return courses;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The outcomes of erased people could not be read", e);
        }
    }
}
