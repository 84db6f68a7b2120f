package dk.opgang.initiatives.budgeting.pabulib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PabulibFileTest {

    @Test
    void whatIsWrittenIsRead() {
        // Given
        PabulibFile file = new PabulibFile(
                Map.of("description", "Puljen; \"Bolbro\""),
                new BigDecimal("200000.50"),
                List.of(
                        new PabulibFile.Project(2, "Bænke; og borde", new BigDecimal("24999.99")),
                        new PabulibFile.Project(7, "\"Kunst\" i gården", new BigDecimal("1"))),
                List.of(new PabulibFile.Vote("a", List.of(2, 7)), new PabulibFile.Vote("b", List.of())));
        Faults faults = new Faults();

        // When
        PabulibFile read = PabulibReader.read(PabulibWriter.write(file), faults);

        // Then
        assertEquals(List.of(), faults.all());
        assertEquals(file.projects(), read.projects());
        assertEquals(file.votes(), read.votes());
        assertEquals(file.budget(), read.budget());
        assertEquals("Puljen; \"Bolbro\"", read.meta().get("description"));
    }

    @Test
    void idsThatAreNoNumbersAreNumberedInOrder() {
        // Given
        String text = """
                META
                key;value
                budget;100
                vote_type;approval
                PROJECTS
                cost;project_id
                10;c9
                20;3
                VOTES
                age;vote;voter_id
                17;3,c9;x
                """;

        // When
        PabulibFile read = PabulibReader.read(text, new Faults());

        // Then
        assertEquals(
                List.of(
                        new PabulibFile.Project(1, null, new BigDecimal("10")),
                        new PabulibFile.Project(2, null, new BigDecimal("20"))),
                read.projects());
        assertEquals(List.of(new PabulibFile.Vote("x", List.of(2, 1))), read.votes());
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        // Given
        String text = """
                first;line
                META
                key;value
                budget;-1
                budget;5
                vote_type;ordinal
                PROJECTS
                project_id;cost;name
                1;0;a
                1;5;b
                ;5;c
                2;5
                3;5;"d" e
                VOTES
                voter_id;vote
                v;1,9,1,9
                v;1;1
                """;
        Faults faults = new Faults();

        // When
        PabulibFile read = PabulibReader.read(text, faults);

        // Then
        assertNull(read);
        assertEquals(
                List.of(
                        "/lines/1 before-first-section",
                        "/lines/12 too-few-cells",
                        "/lines/13 malformed-quotes",
                        "/lines/17 too-many-cells",
                        "/lines/5/key duplicate",
                        "/lines/4/budget invalid-amount",
                        "/lines/9/cost invalid-amount",
                        "/lines/10/project_id duplicate",
                        "/lines/11/project_id required",
                        "/meta/vote_type vote-type-not-supported",
                        "/lines/16/vote unknown-proposal",
                        "/lines/16/vote repeated-approval"),
                faults.all().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }

    @Test
    void aFileOfNothingLacksItsSections() {
        // Given
        Faults faults = new Faults();

        // When
        PabulibReader.read("", faults);

        // Then
        assertEquals(
                List.of("section-missing", "section-missing", "section-missing"),
                faults.all().stream().map(fault -> fault.code()).toList());
    }
}
