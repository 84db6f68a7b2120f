package dk.opgang.cli;

import dk.opgang.cli.base.Language;
import dk.opgang.cli.base.Word;
import dk.opgang.client.OpgangProblem;

/** A problem of the API for people: its title, this case of it, everything that is wrong, and the id to ask the operator with. */
final class Problems {

    private Problems() {}

    static String text(OpgangProblem problem, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(problem.status()).append(' ').append(title(problem));
        if (!problem.detail().isEmpty()) {
            text.append(": ").append(problem.detail());
        }
        problem.errors().forEach(fault -> text.append("\n  ").append(fault));
        if (!problem.requestId().isEmpty()) {
            text.append('\n').append(Word.REQUEST_ID.in(language, problem.requestId()));
        }
        return text.toString();
    }

    private static String title(OpgangProblem problem) {
        if (!problem.title().isEmpty()) {
            return problem.title();
        }
        return problem.code().equals(OpgangProblem.NO_PROBLEM_DOCUMENT)
                ? String.valueOf(problem.getMessage())
                : problem.code();
    }
}
