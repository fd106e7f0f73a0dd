# unittest.main, Python 3.8 to 3.14.
class TestProgram:
    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=..., exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None) -> None: ...  # check: durations 3.12+
main = TestProgram
