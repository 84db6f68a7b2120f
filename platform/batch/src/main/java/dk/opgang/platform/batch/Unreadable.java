package dk.opgang.platform.batch;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;

/** The problems of a body that cannot be read as a batch at all. */
final class Unreadable {

    private Unreadable() {}

    static ProblemException empty() {
        return of("empty-body", "Anmodningen har intet indhold", "The request has no body");
    }

    static ProblemException headerTooLong() {
        return of("header-too-long", "Overskriften er længere end 64 KiB", "The header is longer than 64 KiB");
    }

    static ProblemException headerNotUtf8() {
        return of("invalid-utf-8", "Overskriften er ikke UTF-8", "The header is not UTF-8");
    }

    static ProblemException notAnArray() {
        return of("malformed-json", "Her ventes en JSON-liste", "Expected is a JSON array");
    }

    /** @param element place in the array, from 1 */
    static ProblemException malformedElement(long element) {
        return of("malformed-json", "Ikke læsbar JSON i element " + element, "No readable JSON in element " + element);
    }

    /** @param row the last of many rows whose quotes are wrong, from 1 */
    static ProblemException quotes(long row) {
        return of(
                "malformed-quotes",
                "Anførselstegn åbnes i mange rækker uden at lukkes, senest i række " + row,
                "Quotes are opened in many rows and not closed, most recently in row " + row);
    }

    static ProblemException brokenOff() {
        return of("incomplete-body", "Anmodningen kom ikke helt frem", "The body did not arrive whole");
    }

    private static ProblemException of(String code, String da, String en) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(Fault.at("", code, da, en)));
    }
}
