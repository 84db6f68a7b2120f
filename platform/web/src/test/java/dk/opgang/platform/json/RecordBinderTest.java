package dk.opgang.platform.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.platform.value.Dkk;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordBinderTest {

    private final Faults faults = new Faults();

    /** Values that are records of their own and come as one text. */
    record Grant(Dkk amountDkk, Dkk ownShareDkk) {}

    @Test
    void readsValuesThatComeAsOneText() throws JsonProcessingException {
        // When
        Grant grant = bind("""
                {"amountDkk": "25.5", "ownShareDkk": "0"}""");

        // Then
        assertNotNull(grant);
        assertEquals(Set.of(), Set.copyOf(faults.pointers()));
        assertEquals("25.50", grant.amountDkk().toString());
    }

    @Test
    void tellsEveryTextThatIsNoSuchValue() throws JsonProcessingException {
        // When
        bind("""
                {"amountDkk": "a lot", "ownShareDkk": "1.005"}""");

        // Then
        assertEquals(Set.of("/amountDkk", "/ownShareDkk"), Set.copyOf(faults.pointers()));
    }

    private Grant bind(String json) throws JsonProcessingException {
        return new RecordBinder(faults).bind(StrictJson.MAPPER.readTree(json), Grant.class);
    }
}
