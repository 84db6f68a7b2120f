package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantFacts.Person;
import dk.opgang.initiatives.elsewhere.ParticipantsClient.Item;
import dk.opgang.initiatives.elsewhere.ParticipantsClient.Question;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks the owner, once, for participants whose event has not arrived yet. */
@Singleton
class MissingParticipants {

    private final OwnerOfParticipants owner;
    private final ParticipantProjection projection;
    private final SystemCalls system;

    MissingParticipants(OwnerOfParticipants owner, ParticipantProjection projection, SystemCalls system) {
        this.owner = owner;
        this.projection = projection;
        this.system = system;
    }

    /**
     * Takes in those of the participants that the projection lacks and the owner knows. To be called outside of a transaction.
     *
     * @throws ProblemException 503 if the owner does not answer
     */
    void fetch(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += OwnerOfParticipants.QUESTION_MAX) {
            List<UUID> some = all.subList(from, Math.min(from + OwnerOfParticipants.QUESTION_MAX, all.size()));
            List<Item> items =
                    owner.ask(it -> it.find(new Question(List.copyOf(some)))).items();
            List<Person> people =
                    items.stream().map(MissingParticipants::person).toList();
            if (!people.isEmpty()) {
                system.inTransaction(() -> projection.addPeople(people));
            }
        }
    }

    private static Person person(Item item) {
        return new Person(
                item.id(), item.municipalityCode(), item.birthYear(), item.housingAreaId(), item.benefitGroup());
    }
}
