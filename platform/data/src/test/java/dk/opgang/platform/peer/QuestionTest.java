package dk.opgang.platform.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final URI ASKED = URI.create("http://people/internal/ages?on=2026-01-01&who=%C3%A5");
    private static final ProcessingException REFUSED = new ProcessingException(new ConnectException("refused"));
    private static final ProcessingException BROKEN = new ProcessingException(new IOException("reset"));
    private static final ProcessingException LATE = new ProcessingException(new TimeoutException("late"));
    private static final int LEAVING = 503;

    private final PeerAddresses two =
            new PeerAddresses(List.of(URI.create("http://one:8081/"), URI.create("http://two:8181")));

    @Test
    void addressesAreAskedInTurnAndKeepPathAndQuery() {
        // When
        Set<String> asked = new TreeSet<>();
        for (int i = 0; i < 4; i++) {
            asked.add(new Question(true).at(two, ASKED).toString());
        }

        // Then
        assertEquals(
                Set.of(
                        "http://one:8081/internal/ages?on=2026-01-01&who=%C3%A5",
                        "http://two:8181/internal/ages?on=2026-01-01&who=%C3%A5"),
                asked);
    }

    @Test
    void whoeverCannotBeReachedIsNotAskedAgainAndTheOtherOneIs() {
        // Given
        Question question = new Question(false);
        URI first = question.at(two, ASKED);

        // When
        boolean goesOn = question.goesOn(REFUSED);
        URI second = question.at(two, ASKED);
        boolean goesOnOnceMore = question.goesOn(REFUSED);

        // Then
        assertTrue(goesOn);
        assertNotEquals(first, second);
        assertFalse(goesOnOnceMore, "no address is left");
    }

    @Test
    void anAddressThatFailedIsLeftOutForTheNextQuestions() {
        // Given
        Question question = new Question(true);
        URI failed = question.at(two, ASKED);
        assertTrue(question.goesOn(LEAVING));

        // When
        Set<URI> asked = Set.copyOf(List.of(
                new Question(true).at(two, ASKED).resolve("/"),
                new Question(true).at(two, ASKED).resolve("/other").resolve("/")));

        // Then
        assertEquals(1, asked.size());
        assertFalse(asked.contains(failed.resolve("/")));
    }

    @Test
    void whatBrokeOffIsAskedAgainOnlyIfThatDoesNoHarm() {
        // Given
        Question repeatable = new Question(true);
        Question once = new Question(false);
        repeatable.at(two, ASKED);
        once.at(two, ASKED);

        // When
        boolean asksAgain = repeatable.goesOn(BROKEN);
        boolean asksOnceMore = once.goesOn(BROKEN);

        // Then
        assertTrue(asksAgain);
        assertFalse(asksOnceMore);
    }

    @Test
    void whatTookTooLongAndWhatWasAnsweredIsNotAskedElsewhere() {
        // Given
        Question late = new Question(true);
        Question answered = new Question(true);
        late.at(two, ASKED);
        answered.at(two, ASKED);

        // When
        boolean asksAgain = late.goesOn(LATE) || answered.goesOn(404);

        // Then
        assertFalse(asksAgain);
    }

    @Test
    void aServiceWithOneAddressIsAskedOnce() {
        // Given
        PeerAddresses one = new PeerAddresses(List.of(URI.create("http://one:8081")));
        Question question = new Question(true);
        question.at(one, ASKED);

        // When
        boolean goesOn = question.goesOn(REFUSED);

        // Then
        assertFalse(goesOn);
    }
}
