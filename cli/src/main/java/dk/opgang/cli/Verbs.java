package dk.opgang.cli;

import dk.opgang.cli.base.Session;
import dk.opgang.cli.batch.BatchCommand;
import dk.opgang.cli.batch.ImportCommand;
import dk.opgang.cli.export.ExportCommand;
import dk.opgang.cli.profile.ProfileCommand;
import dk.opgang.cli.read.EventsCommand;
import dk.opgang.cli.read.GetCommand;
import dk.opgang.cli.read.TokenCommand;
import java.util.List;

/** The verbs that speak with an Opgang, wherever it is. */
public final class Verbs {

    private Verbs() {}

    public static List<Object> of(Session session) {
        return List.of(
                ProfileCommand.of(session),
                new TokenCommand(session),
                new ImportCommand(session),
                new BatchCommand(session),
                new ExportCommand(session),
                new GetCommand(session),
                new EventsCommand(session),
                new CompletionCommand(session));
    }
}
