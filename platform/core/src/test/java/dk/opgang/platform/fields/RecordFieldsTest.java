package dk.opgang.platform.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.text.TextKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RecordFieldsTest {

    /** One that nobody outside of its class can make, as most rows are. */
    private record Tree(@Key String kind, @Nullable Integer height, List<@Municipality String> seenIn) {

        Tree {
            if (kind.isEmpty()) {
                throw new IllegalArgumentException("A tree is of a kind");
            }
        }

        @Override
        public @Nullable Integer height() {
            if (height != null && height < 0) {
                throw new UnsupportedOperationException("Roots are not measured");
            }
            return height;
        }
    }

    private final RecordFields fields = RecordFields.of(Tree.class);

    @Test
    void aClassIsLookedUpOnce() {
        // When
        RecordFields again = RecordFields.of(Tree.class);

        // Then
        assertSame(fields, again);
        assertSame(fields.all().getFirst().annotated(), again.all().getFirst().annotated());
    }

    @Test
    void fieldsStandInTheirOrderWithWhatTheyAre() {
        // When
        List<Field> all = fields.all();

        // Then
        assertEquals(
                List.of("kind", "height", "seenIn"),
                all.stream().map(Field::name).toList());
        assertEquals(TextKind.KEY, all.getFirst().kind());
        assertEquals(
                List.of(true, false, true), all.stream().map(Field::isRequired).toList());
        assertTrue(all.get(2).isOf(Municipality.class));
        assertFalse(all.get(2).is(Municipality.class));
        assertFalse(fields.has("age"));
    }

    @Test
    void whatIsMadeOfValuesGivesThemAgain() {
        // When
        Object made = fields.make(new Object[] {"oak", 12, List.of("615")});

        // Then
        assertEquals(new Tree("oak", 12, List.of("615")), made);
        assertEquals("oak", fields.valueOf(made, 0));
        assertEquals(12, fields.valueOf(made, 1));
    }

    @Test
    void whatConstructorsAndAccessorsThrowComesAsItIs() {
        // Given
        Object root = fields.make(new Object[] {"oak", -1, List.of()});

        // When
        Executable making = () -> fields.make(new Object[] {"", 12, List.of()});
        Executable reading = () -> fields.valueOf(root, 1);

        // Then
        assertEquals(
                "A tree is of a kind",
                assertThrows(IllegalArgumentException.class, making).getMessage());
        assertEquals(
                "Roots are not measured",
                assertThrows(UnsupportedOperationException.class, reading).getMessage());
    }

    @Test
    void whatIsNoRecordHasNoFields() {
        // When
        Executable asking = () -> RecordFields.of(String.class);

        // Then
        assertThrows(IllegalArgumentException.class, asking);
    }
}
