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
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StartupCaches;
import dk.opgang.local.stack.Supervisor;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opgang up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Builds what is missing and starts the whole stack; Ctrl-C ends it.")
final class UpCommand implements Callable<Integer> {

    private static final String SMALL = "small";

    @Option(names = "--detach", description = "Return when all is ready; ./opgang down ends it.")
    boolean detach;

    @Option(names = "--demo", description = "Load the real input of the figures through the public API.")
    boolean demo;

    @Option(
            names = "--profile",
            paramLabel = "small|scale",
            defaultValue = "small",
            description = "small: each part once, on this machine.")
    String profile = SMALL;

    @Option(names = "--background", hidden = true)
    boolean background;

    @Mixin
    CommonOptions common;

    UpCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        requireSmall();
        StackSettings settings = StackSettings.ofCheckout();
        Topology topology = Topology.published(settings.root());
        PidFile pidFile = new PidFile(settings.folder().pidFile());
        if (background) {
            return runHere(settings, topology, pidFile);
        }
        if (pidFile.launcher().isPresent()) {
            return alreadyUp(topology, pidFile);
        }
        endLeftOvers(settings);
        settings.folder().create();
        pidFile.record(PidFile.LAUNCHER, ProcessHandle.current());
        try {
            new Build(settings.root(), settings.folder(), Saying.to(common)).packageStale(topology.services());
            new StartupCaches(settings, Saying.to(common)).makeMissing();
            return detach ? startDetached(settings, topology, pidFile) : runHere(settings, topology, pidFile);
        } finally {
            pidFile.deleteIfOf(ProcessHandle.current());
        }
    }

    private void requireSmall() {
        if (profile.equals("scale")) {
            throw new CommandFailed(ExitCode.WRONG_USE, StackWord.NO_SCALE);
        }
        if (!profile.equals(SMALL)) {
            throw new CommandFailed(ExitCode.WRONG_USE, StackWord.NO_STACK_PROFILE, profile);
        }
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
                    StackWord.ADDRESSES, "http://127.0.0.1:" + topology.ports().of("gateway"), topology.issuer());
        } else {
            StatusTable.of(topology, pidFile).print(common, form);
        }
        return exit;
    }
}
