# unittest, Python 3.8 to 3.14.
from unittest.async_case import IsolatedAsyncioTestCase as IsolatedAsyncioTestCase
from unittest.case import FunctionTestCase as FunctionTestCase, SkipTest as SkipTest, TestCase as TestCase
from unittest.case import addModuleCleanup as addModuleCleanup, doModuleCleanups as doModuleCleanups
from unittest.case import enterModuleContext as enterModuleContext
from unittest.case import expectedFailure as expectedFailure, skip as skip, skipIf as skipIf, skipUnless as skipUnless
from unittest.main import TestProgram as TestProgram, main as main
from unittest.runner import TextTestRunner as TextTestRunner
