package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.ProtectionForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a protection on the way through a case file, and whether it is to be written. */
class ShelterTest {

    private static final LocalDate HIDES = LocalDate.of(2020, 2, 1);
    private static final ProtectionForm FORM = new ProtectionForm("threatened", HIDES, null, null);

    private final Participant participant = new Participant("615");

    @Test
    void without_a_protection_there_is_nothing_to_write() {
        // Given
        Shelter shelter = new Shelter(Optional.empty());
        // When
        shelter.lift();
        // Then
        assertFalse(shelter.isChanged());
        assertFalse(shelter.isToBeWritten());
        assertTrue(shelter.added().isEmpty());
        assertTrue(shelter.removed().isEmpty());
    }

    @Test
    void the_first_one_is_added_and_the_same_again_is_no_news() {
        // Given
        Shelter shelter = new Shelter(Optional.empty());
        // When
        boolean news = shelter.protect(participant, FORM);
        boolean again = shelter.protect(participant, FORM);
        // Then
        assertEquals(List.of(true, false), List.of(news, again));
        assertTrue(shelter.isChanged());
        assertTrue(shelter.isToBeWritten());
        assertEquals(shelter.protection(), shelter.added());
        assertTrue(shelter.added().isPresent());
    }

    @Test
    void one_that_is_known_is_written_once_it_is_another() {
        // Given
        Shelter shelter = new Shelter(Optional.of(new Protection(participant.id(), "615", FORM)));
        // When
        boolean same = shelter.protect(participant, FORM);
        boolean writtenBefore = shelter.isToBeWritten();
        boolean other = shelter.protect(participant, new ProtectionForm("name-and-address", HIDES, null, null));
        // Then
        assertEquals(List.of(false, false, true), List.of(same, writtenBefore, other));
        assertTrue(shelter.isChanged());
        assertTrue(shelter.isToBeWritten());
        assertTrue(shelter.added().isEmpty());
    }

    @Test
    void one_that_was_told_is_written_and_one_that_is_lifted_removed() {
        // Given
        Protection known = new Protection(participant.id(), "615", FORM);
        Shelter shelter = new Shelter(Optional.of(known));
        // When
        shelter.told(true);
        boolean written = shelter.isToBeWritten();
        boolean changed = shelter.isChanged();
        shelter.lift();
        // Then
        assertEquals(List.of(true, false), List.of(written, changed));
        assertTrue(shelter.isChanged());
        assertEquals(Optional.of(known), shelter.removed());
    }
}
