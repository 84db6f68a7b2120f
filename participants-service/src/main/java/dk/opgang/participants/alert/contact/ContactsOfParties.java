package dk.opgang.participants.alert.contact;

import dk.opgang.platform.value.Party;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds whom the parties of alerts have named; the caller sees those of the parties of alerts that it sees. */
@Singleton
public class ContactsOfParties {

    private static final String OF_POSTERS = "select c from CoordinationContact c where is_among(:posters, c.poster)";

    private final EntityManager entities;

    ContactsOfParties(EntityManager entities) {
        this.entities = entities;
    }

    /** The contacts of those parties: CVRs and municipality codes. Works in the running transaction. */
    public Book of(Collection<String> parties) {
        Set<String> posters = parties.stream().map(ContactsOfParties::poster).collect(Collectors.toSet());
        return new Book(
                posters.isEmpty()
                        ? List.of()
                        : entities.createQuery(OF_POSTERS, CoordinationContact.class)
                                .setParameter("posters", posters.toArray(String[]::new))
                                .getResultList());
    }

    private static String poster(String party) {
        return (new Party(party).isMunicipality() ? "municipality:" : "organisation:") + party;
    }

    /** Contacts by party and initiative. */
    public static final class Book {

        private final List<CoordinationContact> contacts;

        private Book(List<CoordinationContact> contacts) {
            this.contacts = List.copyOf(contacts);
        }

        /** The party's contact for the initiative, else the one for all others, else only the party. */
        public ContactDetails of(String party, @Nullable UUID initiative) {
            List<CoordinationContact> own = contacts.stream()
                    .filter(contact -> contact.poster().equals(poster(party)))
                    .toList();
            return own.stream()
                    .filter(contact -> initiative != null
                            && initiative.equals(contact.form().initiativeId()))
                    .findFirst()
                    .or(() -> own.stream()
                            .filter(contact -> contact.form().initiativeId() == null)
                            .findFirst())
                    .map(contact -> ContactDetails.of(party, contact.form()))
                    .orElseGet(() -> ContactDetails.unnamed(party));
        }
    }
}
