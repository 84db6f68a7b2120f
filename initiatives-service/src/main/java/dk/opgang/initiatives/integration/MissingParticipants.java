package dk.opgang.initiatives.integration;

import dk.opgang.initiatives.integration.ParticipantFacts.Person;
import dk.opgang.initiatives.integration.ParticipantsClient.Item;
import dk.opgang.initiatives.integration.ParticipantsClient.Question;
import dk.opgang.initiatives.support.Sql;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the owner, once, for participants whose event has not arrived yet. */
@Singleton
class MissingParticipants {

    private static final Logger LOG = Logger.getLogger(MissingParticipants.class);
    private static final int QUESTION_MAX = 1_000;

    private final ParticipantsClient owner;
    private final ParticipantProjection projection;
    private final SystemCalls system;
    private final AgroalDataSource database;

    MissingParticipants(
            @RestClient ParticipantsClient owner,
            ParticipantProjection projection,
            SystemCalls system,
            AgroalDataSource database) {
        this.owner = owner;
        this.projection = projection;
        this.system = system;
        this.database = database;
    }

    /**
     * Takes in those of the participants that the projection lacks and the owner knows.
     *
     * @return whether anybody was taken in
     * @throws ProblemException 503 if the owner does not answer: not knowing is no reason to say that nobody exists
     */
    boolean fetch(Collection<UUID> ids) {
        List<UUID> unknown = new ArrayList<>(system.call(() -> unknown(ids)));
        boolean found = false;
        for (int from = 0; from < unknown.size(); from += QUESTION_MAX) {
            List<Item> items = ask(unknown.subList(from, Math.min(from + QUESTION_MAX, unknown.size())));
            List<Person> people =
                    items.stream().map(MissingParticipants::person).toList();
            system.inTransaction(() -> projection.addPeople(people));
            found |= !people.isEmpty();
        }
        return found;
    }

    private List<Item> ask(List<UUID> ids) {
        try {
            return owner.find(new Question(List.copyOf(ids))).items();
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("participants-service was asked for %d participants and did not answer: %s", ids.size(), e);
            throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
        }
    }

    private Set<UUID> unknown(Collection<UUID> ids) throws SQLException {
        Set<UUID> unknown = new LinkedHashSet<>(ids);
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id from participants where id = any(?)")) {
            statement.setArray(1, Sql.ids(connection, ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    unknown.remove(row.getObject(1, UUID.class));
                }
            }
        }
        return unknown;
    }

    private static Person person(Item item) {
        return new Person(
                item.id(), item.municipalityCode(), item.birthYear(), item.housingAreaId(), item.benefitGroup());
    }
}
