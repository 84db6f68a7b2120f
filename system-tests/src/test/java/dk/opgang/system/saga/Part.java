package dk.opgang.system.saga;

import dk.opgang.local.stack.LocalStack;
import java.util.concurrent.TimeUnit;

/** A part of the system that dies as by {@code kill -9} and is started again. */
enum Part {
    NETWORK_SERVICE,
    PARTICIPANTS_SERVICE,
    BROKER,
    DATABASE;

    void kill(LocalStack stack) {
        switch (this) {
            case NETWORK_SERVICE -> stack.service("network-service").stopForcibly();
            case PARTICIPANTS_SERVICE -> stack.service("participants-service").stopForcibly();
            case BROKER -> stack.kafka().stopForcibly();
            case DATABASE -> killDatabase(stack);
        }
    }

    private static void killDatabase(LocalStack stack) {
        ProcessHandle server = stack.postgres().process().orElseThrow();
        server.destroyForcibly();
        server.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Starts it again, and waits until it is ready. */
    void start(LocalStack stack) {
        switch (this) {
            case NETWORK_SERVICE -> stack.startAgain(stack.service("network-service"));
            case PARTICIPANTS_SERVICE -> stack.startAgain(stack.service("participants-service"));
            case BROKER -> stack.startKafkaAgain();
            case DATABASE -> stack.startPostgresAgain();
        }
    }
}
