package racemanager.export;

import static org.assertj.core.api.Assertions.assertThat;
import static racemanager.export.Grid.car;
import static racemanager.export.Grid.list;

import org.junit.jupiter.api.Test;
import racemanager.kernel.Simulator;
import racemanager.vehicle.VehicleLists;

class CarCodeTest {

    private static final VehicleLists LISTS = VehicleLists.EMPTY
            .with(list(1, Simulator.ACC, car("BMW M4 GT3", "30"), car("Audi", "3"), car("Lotus", "")))
            .with(list(2, Simulator.ACC, car("bmw m4 gt3", "31"), car("audi", "19"), car("BMW M4 GT3", "30")))
            .with(list(3, Simulator.AC, car("BMW M4 GT3", "bmw_m4")));

    private static CarCode of(String car) {
        return CarCode.of(car, Simulator.ACC, LISTS);
    }

    @Test
    void theExactNameCountsBeforeOneThatLooksTheSame() {
        assertThat(of("BMW M4 GT3")).isEqualTo(new CarCode.Known("30"));
        assertThat(of("bmw m4 gt3")).isEqualTo(new CarCode.Known("31"));
        assertThat(CarCode.of("Bmw M4 GT3", Simulator.AC, LISTS)).isEqualTo(new CarCode.Known("bmw_m4"));
    }

    @Test
    void nothingIsGuessed() {
        assertThat(of("AUDI")).isEqualTo(new CarCode.Ambiguous());
        assertThat(of("BMW M4")).isEqualTo(new CarCode.Unknown());
        assertThat(of("Lotus")).isEqualTo(new CarCode.Unknown());
        assertThat(CarCode.of("Audi", Simulator.IRACING, LISTS)).isEqualTo(new CarCode.Unknown());
    }
}
