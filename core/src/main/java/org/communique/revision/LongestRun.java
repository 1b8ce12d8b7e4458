package org.communique.revision;

/** The longest increasing subsequence of different numbers: what stays where it is when a list is put in another order. */
final class LongestRun {

    private LongestRun() {}

    /** {@return for each number whether it belongs to that subsequence; the smaller numbers where there are several} */
    static boolean[] of(int... numbers) {
        int[] last = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = place(numbers, last, length, numbers[i]);
            previous[i] = at == 0 ? -1 : last[at - 1];
            last[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] stays = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }

    /** How many numbers the longest run has that a number can follow. */
    private static int place(int[] numbers, int[] last, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[last[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
