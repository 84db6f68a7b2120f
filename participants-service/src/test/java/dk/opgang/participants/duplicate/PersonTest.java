package dk.opgang.participants.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.participants.participant.Identity;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are fictive. */
class PersonTest {

    private static final UUID AREA = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // The same person under another serial number, however the name is spelt.
        "0102840001, Testine, Sørensen, 0102849990, Testine, Soerensen, same-name-and-birth-date",
        "0102840001, Kathrine, Vestergaard, 0102849990, Catrine, Vestergård, same-name-and-birth-date",
        "0102840001, Anna Marie, Prøve Hansen, 0102849990, Anna, Hansen, same-name-and-birth-date",
        // A slip of the finger; one of the names may have changed since.
        "0102840001, Testine, Prøvesen, 0102840002, Testine, Prøvesen, same-name-and-birth-date+one-digit-apart",
        "0102840001, Testine, Prøvesen, 0202840001, Testine, Andersen, one-digit-apart",
        "0102840012, Testine, Prøvesen, 0102840021, Bo, Prøvesen, digits-swapped",
        "0102840012, Testine, Prøvesen, 0201840012, Testine, Prøvesen, digits-swapped",
        "0102840001, Testine, Prøvesen, 0102840002, Bo, Andersen, ''",
        "0102840012, Testine, Prøvesen, 0102840034, Bo, Prøvesen, ''",
        // Sixty is added to the day of who has no number yet.
        "6102841234, Testine, Prøvesen, 0102849990, Testine, Prøvesen, replacement-number+same-name-and-birth-date",
        "0102840001, Testine, Prøvesen, 0305901234, Testine, Prøvesen, ''",
    })
    void two_are_alike_for_reasons(
            String cpr,
            String given,
            String family,
            String otherCpr,
            String otherGiven,
            String otherFamily,
            String why) {
        // Given
        Person one = Person.of(UUID.randomUUID(), new Identity(cpr, given, family), AREA);
        Person other = Person.of(UUID.randomUUID(), new Identity(otherCpr, otherGiven, otherFamily), null);
        // When
        Set<String> reasons = one.like(other).stream().map(Reason::code).collect(Collectors.toCollection(TreeSet::new));
        // Then
        assertEquals(why.isEmpty() ? Set.of() : new TreeSet<>(Set.of(why.split("\\+", -1))), reasons);
        assertEquals(one.like(other), other.like(one));
    }

    @ParameterizedTest
    @CsvSource({"true, same-name-and-area", "false, ''"})
    void the_area_counts_with_the_whole_name(boolean sameFamily, String why) {
        // Given
        Person one = Person.of(UUID.randomUUID(), new Identity("0102840001", "Testine", "Prøvesen"), AREA);
        Person other = Person.of(
                UUID.randomUUID(), new Identity("0305901234", "Testine", sameFamily ? "Prøvesen" : "Andersen"), AREA);
        // When
        Set<String> reasons = one.like(other).stream().map(Reason::code).collect(Collectors.toSet());
        // Then
        assertEquals(why.isEmpty() ? Set.of() : Set.of(why), reasons);
    }
}
