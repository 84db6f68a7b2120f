package dk.opgang.participants.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be handed over, as network-service passes it on.
 *
 * @param provision by which statute; it stands in the sealed package alone
 * @param forCase whether it belongs to a relocation, whose day of the move is the day of taking over
 * @param notes of the open items
 * @param receiverKey of a receiver that another installation serves
 */
record PackageForm(
        @NotNull String basis,
        @Nullable String provision,
        @NotEmpty List<@Valid Person> participants,
        @NotNull String toMunicipalityCode,
        @NotEmpty List<String> dataCategories,
        @Nullable List<@Valid Note> notes,
        boolean forCase,
        @Nullable Instant answerBy,
        @Nullable LocalDate takesOverOn,
        @Nullable String message,
        @Nullable @Valid OtherKey receiverKey) {

    /** One of those who are handed over. */
    record Person(@NotNull UUID participantId) {}

    /**
     * What an open item is about.
     *
     * @param n of the item, from 1
     */
    record Note(int n, @Nullable String what) {}

    List<UUID> people() {
        return participants.stream().map(Person::participantId).toList();
    }

    /** Never what is written in it: it may end in a log. */
    @Override
    public String toString() {
        return "PackageForm[**********]";
    }
}
