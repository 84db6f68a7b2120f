package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantFacts.Person;
import dk.opgang.initiatives.elsewhere.ParticipantsClient.Item;
import dk.opgang.initiatives.elsewhere.ParticipantsClient.Question;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
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

    MissingParticipants(@RestClient ParticipantsClient owner, ParticipantProjection projection, SystemCalls system) {
        this.owner = owner;
        this.projection = projection;
        this.system = system;
    }

    /**
     * Takes in those of the participants that the projection lacks and the owner knows. To be called outside of a transaction.
     *
     * @throws ProblemException 503 if the owner does not answer: not knowing is no reason to say that nobody exists
     */
    void fetch(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += QUESTION_MAX) {
            List<Item> items = ask(all.subList(from, Math.min(from + QUESTION_MAX, all.size())));
            List<Person> people =
                    items.stream().map(MissingParticipants::person).toList();
            if (!people.isEmpty()) {
                system.inTransaction(() -> projection.addPeople(people));
            }
        }
    }

    private List<Item> ask(List<UUID> ids) {
        try {
            return owner.find(new Question(List.copyOf(ids))).items();
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("participants-service was asked for %d participants and did not answer: %s", ids.size(), e);
            throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
        }
    }

    private static Person person(Item item) {
        return new Person(
                item.id(), item.municipalityCode(), item.birthYear(), item.housingAreaId(), item.benefitGroup());
    }
}
