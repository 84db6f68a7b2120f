package dk.opgang.local.cli;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.build.Build;
import dk.opgang.local.stack.LeftOvers;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.StackIssuer;
import dk.opgang.local.stack.StackProfile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StackShape;
import dk.opgang.local.stack.StartupCaches;
import dk.opgang.local.stack.Supervisor;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opgang up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Builds what is missing and starts the whole stack; Ctrl-C ends it.")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--detach", description = "Return when all is ready; ./opgang down ends it.")
    boolean detach;

    @Option(names = "--demo", description = "Load the real input of the figures through the public API.")
    boolean demo;

    @Option(
            names = "--profile",
            paramLabel = "small|scale",
            description =
                    "small: each part once, as without it; scale: two of the gateway, of each service and of the database, and"
                            + " three brokers.")
    @Nullable
    String profile;

    @Option(
            names = "--issuer",
            paramLabel = "local|keycloak",
            description =
                    "local: a small issuer within the launcher, as without it; keycloak: Keycloak with the realm of the containers,"
                            + " fetched from Maven once.")
    @Nullable
    String issuer;

    @Option(names = "--background", hidden = true)
    boolean background;

    @Mixin
    CommonOptions common;

    UpCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        StackShape wanted = shape();
        StackSettings running = StackSettings.ofCheckout();
        PidFile launched = new PidFile(running.folder().pidFile());
        boolean isUp = !background && launched.launcher().isPresent();
        StackSettings settings = isUp ? running : running.in(wanted);
        boolean isSaid = profile != null || issuer != null;
        if (isUp && isSaid && !running.shape().equals(wanted)) {
            throw CommandFailed.wrongUse(
                    StackWord.UP_OTHERWISE,
                    running.shape().profile().code(),
                    running.shape().issuer().code());
        }
        Topology topology = Topology.published(settings);
        PidFile pidFile = launched;
        if (background) {
            return runHere(settings, topology, pidFile);
        }
        if (isUp) {
            return alreadyUp(topology, pidFile);
        }
        endLeftOvers(settings);
        settings.folder().create();
        pidFile.record(PidFile.LAUNCHER, ProcessHandle.current());
        try {
            new Build(settings.root(), settings.folder(), Saying.to(common)).packageStale(topology.modules());
            new StartupCaches(settings, Saying.to(common)).makeMissing();
            return detach ? startDetached(settings, topology, pidFile) : runHere(settings, topology, pidFile);
        } finally {
            pidFile.deleteIfOf(ProcessHandle.current());
        }
    }

    private StackShape shape() {
        String parts = profile == null ? StackProfile.SMALL.code() : profile;
        String tokens = issuer == null ? StackIssuer.LOCAL.code() : issuer;
        return new StackShape(
                StackProfile.named(parts)
                        .orElseThrow(
                                () -> CommandFailed.wrongUse(StackWord.NO_STACK_PROFILE, parts, StackProfile.names())),
                StackIssuer.named(tokens)
                        .orElseThrow(
                                () -> CommandFailed.wrongUse(StackWord.NO_STACK_ISSUER, tokens, StackIssuer.names())));
    }

    private int alreadyUp(Topology topology, PidFile pidFile) {
        if (!StatusTable.of(topology, pidFile).allReady()) {
            throw new CommandFailed(ExitCode.NOT_REACHABLE, StackWord.IN_TROUBLE);
        }
        common.say(StackWord.UP_ALREADY);
        return announce(topology, pidFile);
    }

    private void endLeftOvers(StackSettings settings) {
        List<String> ended = new LeftOvers(settings.folder()).end();
        if (!ended.isEmpty()) {
            common.say(StackWord.LEFT_OVERS_ENDED, String.join(", ", ended));
        }
    }

    private int startDetached(StackSettings settings, Topology topology, PidFile pidFile) {
        Detached.start(settings, common);
        return announce(topology, pidFile);
    }

    private int runHere(StackSettings settings, Topology topology, PidFile pidFile) throws InterruptedException {
        long start = System.nanoTime();
        LocalStack stack =
                LocalStack.start(settings, (part, address) -> common.say(StackWord.PART_READY, part, address));
        common.say(
                StackWord.READY_AFTER,
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
        Supervisor.watch(stack, Saying.to(common));
        if (background) {
            Detached.tellReady(settings);
        } else {
            int exit = announce(topology, pidFile);
            if (exit != ExitCode.DONE) {
                stack.close();
                return exit;
            }
            common.say(StackWord.CTRL_C);
        }
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    /** What there is now, after the demo when it was asked for: for programs the parts of the stack, in words where they are. */
    private int announce(Topology topology, PidFile pidFile) {
        int exit = demo ? DemoRun.run(topology, common) : ExitCode.DONE;
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.say(
                    StackWord.ADDRESSES,
                    "http://127.0.0.1:" + topology.ports().of("gateway"),
                    topology.issuer() + topology.issuing().tokens());
            if (topology.issuing() == StackIssuer.KEYCLOAK) {
                common.say(StackWord.ISSUED_BY_KEYCLOAK, topology.issuer());
            }
        } else {
            StatusTable.of(topology, pidFile).print(common, form);
        }
        return exit;
    }
}
